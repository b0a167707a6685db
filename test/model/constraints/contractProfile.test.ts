import { expect, test } from 'vitest'
import type { DataInput } from '../../support/aScenario.ts'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

const green = { accounting: 'hourly' } as const

/** Delivers by day only, and all day long. */
const origins: DataInput['origins'] = [
  { id: 'sun', technology: 'solar', priceCnyPerMwh: 1, volumeMwh: 1, profile: [7, 0] },
  { id: 'river', technology: 'hydro', priceCnyPerMwh: 1, volumeMwh: 1 },
]

// A MWh of sun a year is 1/2920 MW over the 2920 h of day; a MWh of river 1/8760 MW all year.
test('a contract counts only when its origin delivers', () => {
  expect(rowsOf('contractProfile', demoHours({ green, data: { origins } }))).toMatchInlineSnapshot(`
    "contractProfile[zhongwei,noon]: - 0.00034246575342465754 contractedGreenMwh[zhongwei,sun] - 0.00011415525114155251 contractedGreenMwh[zhongwei,river] + contractDrawnMw[zhongwei,noon] <= 0
    contractProfile[zhongwei,night]: - 0.00011415525114155251 contractedGreenMwh[zhongwei,river] + contractDrawnMw[zhongwei,night] <= 0
    contractProfile[wuhu,noon]: - 0.00034246575342465754 contractedGreenMwh[wuhu,sun] - 0.00011415525114155251 contractedGreenMwh[wuhu,river] + contractDrawnMw[wuhu,noon] <= 0
    contractProfile[wuhu,night]: - 0.00011415525114155251 contractedGreenMwh[wuhu,river] + contractDrawnMw[wuhu,night] <= 0"
  `)
})

test('under annual accounting the hour does not matter', () => {
  expect(rowsOf('contractProfile', demoHours({ green: { accounting: 'annual' } }))).toBe('')
})
