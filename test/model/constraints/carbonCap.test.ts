import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// 0.6 t × 8760 h and 0.5 t × 8760 h per MW of import.
test('the location account caps import times the grid factor', () => {
  expect(rowsOf('carbonCap', demoSites({ carbon: { capTonnes: 1000 } }))).toMatchInlineSnapshot(
    `"carbonCap[plan]: 5256 gridImportMw[zhongwei,year] + 4380 gridImportMw[wuhu,year] <= 1000"`,
  )
})

// zhongwei's residual factor is 0.7; wuhu gives none, so its location factor stands in.
test('the market account takes contracts off at the residual factor', () => {
  const input = demoSites({ carbon: { capTonnes: 1000, account: 'market' } })
  expect(rowsOf('carbonCap', input)).toMatchInlineSnapshot(
    `"carbonCap[plan]: 6132 gridImportMw[zhongwei,year] + 4380 gridImportMw[wuhu,year] - 0.7 contractedGreenMwh[zhongwei,gansu.wind] - 0.7 contractedGreenMwh[zhongwei,yunnan.hydro] - 0.5 contractedGreenMwh[wuhu,gansu.wind] - 0.5 contractedGreenMwh[wuhu,yunnan.hydro] <= 1000"`,
  )
})

test('no cap, no row', () => {
  expect(rowsOf('carbonCap', demoSites())).toBe('')
})
