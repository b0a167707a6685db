import { expect, test } from 'vitest'
import { carriedDays, demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

// The year is a, a, b: stretch 0 is two days of a, stretch 1 one day of b, and after b comes a again. A day gains its
// last storedMwh less its dayStartMwh.
test('stretches of equal days stand on floors that the days before them raised', () => {
  expect(rowsOf('storageCarried', demoHours(carriedDays))).toMatchInlineSnapshot(`
    "storageCarried[zhongwei,start,0]: dayStartMwh[zhongwei,a] - dayPeakMwh[zhongwei,a] <= 0
    storageCarried[zhongwei,start,1]: dayStartMwh[zhongwei,b] - dayPeakMwh[zhongwei,b] <= 0
    storageCarried[zhongwei,roomFirst,0]: - builtStorageMwh[zhongwei] + floorMwh[zhongwei,0] + dayPeakMwh[zhongwei,a] <= 0
    storageCarried[zhongwei,roomLast,0]: - builtStorageMwh[zhongwei] + storedMwh[zhongwei,aNight] - dayStartMwh[zhongwei,a] + floorMwh[zhongwei,0] + dayPeakMwh[zhongwei,a] <= 0
    storageCarried[zhongwei,floor,0]: storedMwh[zhongwei,aNight] - dayStartMwh[zhongwei,a] + floorMwh[zhongwei,0] >= 0
    storageCarried[zhongwei,next,0]: 2 storedMwh[zhongwei,aNight] - dayStartMwh[zhongwei,a] - dayStartMwh[zhongwei,b] + floorMwh[zhongwei,0] - floorMwh[zhongwei,1] = 0
    storageCarried[zhongwei,roomFirst,1]: - builtStorageMwh[zhongwei] + floorMwh[zhongwei,1] + dayPeakMwh[zhongwei,b] <= 0
    storageCarried[zhongwei,next,1]: storedMwh[zhongwei,bNight] - dayStartMwh[zhongwei,a] - floorMwh[zhongwei,0] + floorMwh[zhongwei,1] = 0"
  `)
})

// Two parts have two floors each; the room is shared.
test('green energy is carried apart from the rest', () => {
  const rows = rowsOf('storageCarried', demoHours({ ...carriedDays, green: { accounting: 'hourly' } }))
  expect(rows.split('\n').filter((row) => /room.*,0|next,1/.test(row.split(':')[0] ?? ''))).toMatchInlineSnapshot(`
    [
      "storageCarried[zhongwei,roomFirst,0]: - builtStorageMwh[zhongwei] + floorMwh[zhongwei,0] + floorGreenMwh[zhongwei,0] + dayPeakMwh[zhongwei,a] <= 0",
      "storageCarried[zhongwei,roomLast,0]: - builtStorageMwh[zhongwei] + storedMwh[zhongwei,aNight] - dayStartMwh[zhongwei,a] + floorMwh[zhongwei,0] + storedGreenMwh[zhongwei,aNight] - dayStartGreenMwh[zhongwei,a] + floorGreenMwh[zhongwei,0] + dayPeakMwh[zhongwei,a] <= 0",
      "storageCarried[zhongwei,next,1]: storedMwh[zhongwei,bNight] - dayStartMwh[zhongwei,a] - floorMwh[zhongwei,0] + floorMwh[zhongwei,1] = 0",
      "storageCarried[zhongwei,next,1,green]: storedGreenMwh[zhongwei,bNight] - dayStartGreenMwh[zhongwei,a] - floorGreenMwh[zhongwei,0] + floorGreenMwh[zhongwei,1] = 0",
    ]
  `)
})

test('without a calendar every day is a ring and nothing is carried', () => {
  const { calendar: _, ...data } = carriedDays.data
  expect(rowsOf('storageCarried', demoHours({ ...carriedDays, data }))).toBe('')
  expect(rowsOf('storageBalance', demoHours({ ...carriedDays, data })).split('\n')[2]).toMatchInlineSnapshot(
    `"storageBalance[zhongwei,bNoon]: - 1314 chargeMw[zhongwei,bNoon] + 1825 dischargeMw[zhongwei,bNoon] + storedMwh[zhongwei,bNoon] - storedMwh[zhongwei,bNight] = 0"`,
  )
})
