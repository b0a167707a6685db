import { expect, test } from 'vitest'
import { carriedDays, demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

// By day 8 h × 0.9 = 7.2 MWh go in per MW and 8 / 0.8 = 10 come out; by night 14.4 and 20. wuhu may build no storage.
test('the store is a ring with losses both ways', () => {
  expect(rowsOf('storageBalance', demoHours())).toMatchInlineSnapshot(`
    "storageBalance[zhongwei,noon]: - 7.2 chargeMw[zhongwei,noon] + 10 dischargeMw[zhongwei,noon] + storedMwh[zhongwei,noon] - storedMwh[zhongwei,night] = 0
    storageBalance[zhongwei,night]: - 14.4 chargeMw[zhongwei,night] + 20 dischargeMw[zhongwei,night] - storedMwh[zhongwei,noon] + storedMwh[zhongwei,night] = 0"
  `)
})

test('under hourly accounting this is the balance of what is not green', () => {
  const input = demoHours({ green: { accounting: 'hourly' } })
  expect(rowsOf('storageBalance', input)).toBe(rowsOf('storageBalance', demoHours()))
})

// A day that is carried on starts from a level of its own, not from its end.
test('a typical day starts where it was left', () => {
  expect(rowsOf('storageBalance', demoHours(carriedDays))).toMatchInlineSnapshot(`
    "storageBalance[zhongwei,aNoon]: - 1314 chargeMw[zhongwei,aNoon] + 1825 dischargeMw[zhongwei,aNoon] + storedMwh[zhongwei,aNoon] - dayStartMwh[zhongwei,a] = 0
    storageBalance[zhongwei,aNight]: - 1314 chargeMw[zhongwei,aNight] + 1825 dischargeMw[zhongwei,aNight] - storedMwh[zhongwei,aNoon] + storedMwh[zhongwei,aNight] = 0
    storageBalance[zhongwei,bNoon]: - 1314 chargeMw[zhongwei,bNoon] + 1825 dischargeMw[zhongwei,bNoon] + storedMwh[zhongwei,bNoon] - dayStartMwh[zhongwei,b] = 0
    storageBalance[zhongwei,bNight]: - 1314 chargeMw[zhongwei,bNight] + 1825 dischargeMw[zhongwei,bNight] - storedMwh[zhongwei,bNoon] + storedMwh[zhongwei,bNight] = 0"
  `)
})

test('storage switched off leaves no row', () => {
  expect(rowsOf('storageBalance', demoHours({ supply: { storage: false } }))).toBe('')
})
