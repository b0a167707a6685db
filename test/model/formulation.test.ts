import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { constraintFamilies, costTerms } from '../../server/model/formulation.ts'

test.each(constraintFamilies.map(({ name }) => name))('the family %s has its file and its test', (name) => {
  expect(existsSync(new URL(`../../server/model/constraints/${name}.ts`, import.meta.url))).toBe(true)
  expect(existsSync(new URL(`./constraints/${name}.test.ts`, import.meta.url))).toBe(true)
})

test('no two families and no two cost terms share a name', () => {
  for (const register of [constraintFamilies, costTerms])
    expect(new Set(register.map(({ name }) => name)).size).toBe(register.length)
})
