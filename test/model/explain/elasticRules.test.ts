import { expect, test } from 'vitest'
import { hasItsPlace } from '../../../server/model/explain/elastic/rules/otherRules.ts'
import { constraintFamilies } from '../../../server/model/formulation.ts'

/** A family without a place is still relaxed, but under its name in code, which no planner knows. */
test('every family of rows has a rule with words, or is how things are (explain/elastic/rules)', () => {
  expect(constraintFamilies.map(({ name }) => name).filter((name) => !hasItsPlace(name))).toEqual([])
})
