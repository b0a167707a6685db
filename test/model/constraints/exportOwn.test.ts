import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

test('only own wind and solar of the same period may be sold', () => {
  const input = demoHours({ supply: { exportPriceCnyPerMwh: 100 } })
  expect(rowsOf('exportOwn', input)).toMatchInlineSnapshot(`
    "exportOwn[zhongwei,noon]: - generatedMw[zhongwei,wind,noon] - generatedMw[zhongwei,solar,noon] + gridExportMw[zhongwei,noon] <= 0
    exportOwn[zhongwei,night]: - generatedMw[zhongwei,wind,night] - generatedMw[zhongwei,solar,night] + gridExportMw[zhongwei,night] <= 0
    exportOwn[wuhu,noon]: - generatedMw[wuhu,wind,noon] - generatedMw[wuhu,solar,noon] + gridExportMw[wuhu,noon] <= 0
    exportOwn[wuhu,night]: - generatedMw[wuhu,wind,night] - generatedMw[wuhu,solar,night] + gridExportMw[wuhu,night] <= 0"
  `)
  expect(rowsOf('energyBalance', input).split('\n')[0]).toMatchInlineSnapshot(
    `"energyBalance[zhongwei,noon]: - 0.9375 serverItMw[zhongwei,training] + generatedMw[zhongwei,wind,noon] + generatedMw[zhongwei,solar,noon] + gridImportMw[zhongwei,noon] - gridExportMw[zhongwei,noon] - chargeMw[zhongwei,noon] + dischargeMw[zhongwei,noon] = 0"`,
  )
})

test('nothing is sold until it is priced', () => {
  expect(rowsOf('exportOwn', demoHours())).toBe('')
  expect(rowsOf('energyBalance', demoHours())).not.toContain('gridExportMw')
})
