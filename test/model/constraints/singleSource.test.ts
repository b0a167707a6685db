import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('a stream of one source stands where that source is', () => {
  expect(rowsOf('singleSource', demoSites({ siting: { singleSource: ['training'] } }))).toMatchInlineSnapshot(`
    "singleSource[shanghai,zhongwei,training]: reservedItMw[shanghai,zhongwei,training] - 40 chosen[shanghai,zhongwei,training] <= 0
    singleSource[shanghai,wuhu,training]: reservedItMw[shanghai,wuhu,training] - 40 chosen[shanghai,wuhu,training] <= 0
    singleSource[gansu,zhongwei,training]: reservedItMw[gansu,zhongwei,training] - 10 chosen[gansu,zhongwei,training] <= 0
    singleSource[gansu,wuhu,training]: reservedItMw[gansu,wuhu,training] - 10 chosen[gansu,wuhu,training] <= 0"
  `)
})

test('there is no row unless sites are decided', () => {
  expect(rowsOf('singleSource', demoSites())).toBe('')
})
