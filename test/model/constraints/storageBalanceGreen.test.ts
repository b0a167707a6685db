import { expect, test } from 'vitest'
import { carriedDays, demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

test('under hourly accounting stored green energy has a ring of its own', () => {
  expect(rowsOf('storageBalanceGreen', demoHours({ green: { accounting: 'hourly' } }))).toMatchInlineSnapshot(`
    "storageBalanceGreen[zhongwei,noon]: - 7.2 chargeGreenMw[zhongwei,noon] + 10 dischargeGreenMw[zhongwei,noon] + storedGreenMwh[zhongwei,noon] - storedGreenMwh[zhongwei,night] = 0
    storageBalanceGreen[zhongwei,night]: - 14.4 chargeGreenMw[zhongwei,night] + 20 dischargeGreenMw[zhongwei,night] - storedGreenMwh[zhongwei,noon] + storedGreenMwh[zhongwei,night] = 0"
  `)
})

test('and so it has along a calendar', () => {
  const rows = rowsOf('storageBalanceGreen', demoHours({ ...carriedDays, green: { accounting: 'hourly' } }))
  expect(rows.split('\n')[2]).toMatchInlineSnapshot(
    `"storageBalanceGreen[zhongwei,bNoon]: - 1314 chargeGreenMw[zhongwei,bNoon] + 1825 dischargeGreenMw[zhongwei,bNoon] + storedGreenMwh[zhongwei,bNoon] - dayStartGreenMwh[zhongwei,b] = 0"`,
  )
})

test('under any other accounting there is one store', () => {
  expect(rowsOf('storageBalanceGreen', demoHours({ green: { accounting: 'annual' } }))).toBe('')
})
