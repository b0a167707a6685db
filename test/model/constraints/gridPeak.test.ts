import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

// Only wuhu pays for its peak; the tariff of zhongwei is all-in.
test('no period draws more than is paid for', () => {
  expect(rowsOf('gridPeak', demoHours())).toMatchInlineSnapshot(`
    "gridPeak[wuhu,noon]: gridImportMw[wuhu,noon] - gridPeakMw[wuhu] <= 0
    gridPeak[wuhu,night]: gridImportMw[wuhu,night] - gridPeakMw[wuhu] <= 0"
  `)
})

test('with energy off there is no peak', () => {
  expect(rowsOf('gridPeak', demoHours({ data: { energy: false } }))).toBe('')
})
