import { expect, test } from 'vitest'
import { carriedDays, demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

test('the store never holds more than was built', () => {
  expect(rowsOf('storageEnergy', demoHours())).toMatchInlineSnapshot(`
    "storageEnergy[zhongwei,noon]: - builtStorageMwh[zhongwei] + storedMwh[zhongwei,noon] <= 0
    storageEnergy[zhongwei,night]: - builtStorageMwh[zhongwei] + storedMwh[zhongwei,night] <= 0"
  `)
})

test('green and other energy share it', () => {
  const input = demoHours({ green: { accounting: 'hourly' } })
  expect(rowsOf('storageEnergy', input).split('\n')[1]).toMatchInlineSnapshot(
    `"storageEnergy[zhongwei,night]: - builtStorageMwh[zhongwei] + storedMwh[zhongwei,night] + storedGreenMwh[zhongwei,night] <= 0"`,
  )
})

// Where energy is carried between days the day has a peak above its floor; storageCarried adds the floor.
test('a typical day has its peak above the floor it stands on', () => {
  expect(rowsOf('storageEnergy', demoHours(carriedDays))).toMatchInlineSnapshot(`
    "storageEnergy[zhongwei,aNoon]: storedMwh[zhongwei,aNoon] - dayPeakMwh[zhongwei,a] <= 0
    storageEnergy[zhongwei,aNight]: storedMwh[zhongwei,aNight] - dayPeakMwh[zhongwei,a] <= 0
    storageEnergy[zhongwei,bNoon]: storedMwh[zhongwei,bNoon] - dayPeakMwh[zhongwei,b] <= 0
    storageEnergy[zhongwei,bNight]: storedMwh[zhongwei,bNight] - dayPeakMwh[zhongwei,b] <= 0"
  `)
})
