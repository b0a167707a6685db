import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('where power may be sold, plants stand at open sites only', () => {
  const selling = { siting: true, timeMode: 'hours', supply: { exportPriceCnyPerMwh: 100 } } as const
  expect(rowsOf('plantsWhereOpen', demoHours(selling))).toMatchInlineSnapshot(`
    "plantsWhereOpen[zhongwei,wind]: builtMw[zhongwei,wind] - 7 open[zhongwei] <= 0
    plantsWhereOpen[zhongwei,solar]: builtMw[zhongwei,solar] - 9 open[zhongwei] <= 0
    plantsWhereOpen[wuhu,wind]: builtMw[wuhu,wind] <= 0
    plantsWhereOpen[wuhu,solar]: builtMw[wuhu,solar] <= 0"
  `)
})

test('where it may not, there is no row', () => {
  expect(rowsOf('plantsWhereOpen', demoSites({ siting: true }))).toBe('')
})
