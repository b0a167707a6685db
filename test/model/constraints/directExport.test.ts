import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

const selling = { timeMode: 'hours', supply: { exportPriceCnyPerMwh: 100 }, policy: { directSupply: true } } as const

test('at most a fifth of what the plants could give is sold', () => {
  expect(rowsOf('directExport', demoHours(selling))).toMatchInlineSnapshot(
    `"directExport[zhongwei]: - 438 builtMw[zhongwei,wind] - 292 builtMw[zhongwei,solar] + 2920 gridExportMw[zhongwei,noon] + 5840 gridExportMw[zhongwei,night] <= 0"`,
  )
})

test('where nothing may be sold there is no row', () => {
  expect(rowsOf('directExport', demoSites({ policy: { directSupply: true } }))).toBe('')
})
