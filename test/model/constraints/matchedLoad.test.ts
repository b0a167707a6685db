import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

// By day a MW of servers draws 1.25 × (0.5 + 0.5 × 0.5) = 0.9375 MW at zhongwei, by night 0.5 + 0.5 × 0.25 = 0.625;
// at wuhu, PUE 1.4, 1.05 and 0.875.
test('no more is matched than there is load', () => {
  expect(rowsOf('matchedLoad', demoHours({ green: { accounting: 'hourly' } }))).toMatchInlineSnapshot(`
    "matchedLoad[zhongwei,noon]: - 0.9375 serverItMw[zhongwei,training] + dischargeGreenMw[zhongwei,noon] + directGreenMw[zhongwei,noon] <= 0
    matchedLoad[zhongwei,night]: - 0.625 serverItMw[zhongwei,training] + dischargeGreenMw[zhongwei,night] + directGreenMw[zhongwei,night] <= 0
    matchedLoad[wuhu,noon]: - 1.0499999999999998 serverItMw[wuhu,training] + directGreenMw[wuhu,noon] <= 0
    matchedLoad[wuhu,night]: - 0.875 serverItMw[wuhu,training] + directGreenMw[wuhu,night] <= 0"
  `)
})

test('other accountings do not look at the hour', () => {
  expect(rowsOf('matchedLoad', demoHours({ green: { accounting: 'annual' } }))).toBe('')
})
