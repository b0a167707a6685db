import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// 30 % of 40 MW; western demand does not count.
test('a share of eastern demand stands at western sites', () => {
  expect(rowsOf('minWestShare', demoSites({ policy: { minWestShare: 0.3 } }))).toMatchInlineSnapshot(
    `"minWestShare[plan]: reservedItMw[shanghai,zhongwei,training] >= 12"`,
  )
})

test('the rule is off until asked for', () => {
  expect(rowsOf('minWestShare', demoSites())).toBe('')
})
