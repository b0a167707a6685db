import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { boundsOf, rowsOf } from '../../support/programText.ts'

// A rated MW at half load draws 0.6 MW at the meter with PUE 1.2, and 0.7 with 1.4.
test('own supply and import meet the load', () => {
  expect(rowsOf('energyBalance', demoSites())).toMatchInlineSnapshot(`
    "energyBalance[zhongwei,year]: - 0.6 serverItMw[zhongwei,training] + generatedMw[zhongwei,wind,year] + generatedMw[zhongwei,solar,year] + gridImportMw[zhongwei,year] = 0
    energyBalance[wuhu,year]: - 0.7 serverItMw[wuhu,training] + generatedMw[wuhu,wind,year] + generatedMw[wuhu,solar,year] + gridImportMw[wuhu,year] = 0"
  `)
  expect(boundsOf('gridImportMw', demoSites())).toMatchInlineSnapshot(`"0 <= gridImportMw[zhongwei,year] <= 90"`)
})

// 30 % idle power is inside the load factor, not on top of it: the same rows.
test('idle power is part of the load factor', () => {
  expect(rowsOf('energyBalance', demoSites({ data: { idlePowerShare: 0.3 } }))).toBe(
    rowsOf('energyBalance', demoSites()),
  )
})

test('with energy off there is no balance', () => {
  expect(rowsOf('energyBalance', demoSites({ data: { energy: false } }))).toBe('')
})
