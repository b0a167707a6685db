import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

test('contracted green power comes in over the grid connection', () => {
  expect(rowsOf('contractImported', demoHours({ green: { accounting: 'hourly' } }))).toMatchInlineSnapshot(`
    "contractImported[zhongwei,noon]: - gridImportMw[zhongwei,noon] + contractDrawnMw[zhongwei,noon] <= 0
    contractImported[zhongwei,night]: - gridImportMw[zhongwei,night] + contractDrawnMw[zhongwei,night] <= 0
    contractImported[wuhu,noon]: - gridImportMw[wuhu,noon] + contractDrawnMw[wuhu,noon] <= 0
    contractImported[wuhu,night]: - gridImportMw[wuhu,night] + contractDrawnMw[wuhu,night] <= 0"
  `)
})

test('without contracts, or without hourly accounting, there is no row', () => {
  expect(rowsOf('contractImported', demoHours({ green: { accounting: 'hourly' }, data: { origins: [] } }))).toBe('')
  expect(rowsOf('contractImported', demoHours({ green: { accounting: 'annual' } }))).toBe('')
})
