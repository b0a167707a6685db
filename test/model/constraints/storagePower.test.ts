import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { boundsOf, rowsOf } from '../../support/programText.ts'

test('charging and discharging share what was built', () => {
  expect(rowsOf('storagePower', demoHours())).toMatchInlineSnapshot(`
    "storagePower[zhongwei,noon]: - builtStorageMw[zhongwei] + chargeMw[zhongwei,noon] + dischargeMw[zhongwei,noon] <= 0
    storagePower[zhongwei,night]: - builtStorageMw[zhongwei] + chargeMw[zhongwei,night] + dischargeMw[zhongwei,night] <= 0"
  `)
  expect(boundsOf('builtStorageMw', demoHours())).toMatchInlineSnapshot(`"0 <= builtStorageMw[zhongwei] <= 5"`)
})

test('both parts of the store share it under hourly accounting', () => {
  const input = demoHours({ green: { accounting: 'hourly' } })
  expect(rowsOf('storagePower', input).split('\n')[0]).toMatchInlineSnapshot(
    `"storagePower[zhongwei,noon]: - builtStorageMw[zhongwei] + chargeMw[zhongwei,noon] + dischargeMw[zhongwei,noon] + chargeGreenMw[zhongwei,noon] + dischargeGreenMw[zhongwei,noon] <= 0"`,
  )
})
