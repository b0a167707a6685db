import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// At zhongwei 30 MW stand for AI and 20 may be built: all 40 MW of Shanghai fit, and all 10 of Gansu.
test('a stream is placed at an open site only', () => {
  expect(rowsOf('placementWhereOpen', demoSites({ siting: true }))).toMatchInlineSnapshot(`
    "placementWhereOpen[shanghai,zhongwei,training]: reservedItMw[shanghai,zhongwei,training] - 40 open[zhongwei] <= 0
    placementWhereOpen[shanghai,wuhu,training]: reservedItMw[shanghai,wuhu,training] - 40 open[wuhu] <= 0
    placementWhereOpen[gansu,zhongwei,training]: reservedItMw[gansu,zhongwei,training] - 10 open[zhongwei] <= 0
    placementWhereOpen[gansu,wuhu,training]: reservedItMw[gansu,wuhu,training] - 10 open[wuhu] <= 0"
  `)
})

test('there is no row unless sites are decided', () => {
  expect(rowsOf('placementWhereOpen', demoSites())).toBe('')
})
