import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('each demand is the sum of its placements', () => {
  expect(rowsOf('demandServed', demoSites())).toMatchInlineSnapshot(`
    "demandServed[shanghai,training]: reservedItMw[shanghai,zhongwei,training] + reservedItMw[shanghai,wuhu,training] = 40
    demandServed[gansu,training]: reservedItMw[gansu,zhongwei,training] + reservedItMw[gansu,wuhu,training] = 10"
  `)
})

test('priced demand may stay unserved', () => {
  expect(rowsOf('demandServed', demoSites({ unservedPriceCnyPerMwYear: 1 }))).toMatchInlineSnapshot(`
    "demandServed[shanghai,training]: reservedItMw[shanghai,zhongwei,training] + reservedItMw[shanghai,wuhu,training] + unservedItMw[shanghai,training] = 40
    demandServed[gansu,training]: reservedItMw[gansu,zhongwei,training] + reservedItMw[gansu,wuhu,training] + unservedItMw[gansu,training] = 10"
  `)
})

test('a region without demand has no row', () => {
  const demand = [{ regionId: 'gansu', itMw: 10 }]
  expect(rowsOf('demandServed', demoSites({ data: { demand } }))).toMatchInlineSnapshot(
    `"demandServed[gansu,training]: reservedItMw[gansu,zhongwei,training] + reservedItMw[gansu,wuhu,training] = 10"`,
  )
})
