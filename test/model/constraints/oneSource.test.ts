import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('a stream has at most one source', () => {
  expect(rowsOf('oneSource', demoSites({ siting: { singleSource: ['training'] } }))).toMatchInlineSnapshot(`
    "oneSource[shanghai,training]: chosen[shanghai,zhongwei,training] + chosen[shanghai,wuhu,training] <= 1
    oneSource[gansu,training]: chosen[gansu,zhongwei,training] + chosen[gansu,wuhu,training] <= 1"
  `)
})

test('there is no row unless sites are decided', () => {
  expect(rowsOf('oneSource', demoSites())).toBe('')
})
