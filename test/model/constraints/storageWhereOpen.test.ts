import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('batteries stand at open sites only', () => {
  expect(rowsOf('storageWhereOpen', demoHours({ siting: true }))).toMatchInlineSnapshot(`
    "storageWhereOpen[zhongwei,power]: builtStorageMw[zhongwei] - 5 open[zhongwei] <= 0
    storageWhereOpen[zhongwei,energy]: builtStorageMwh[zhongwei] - 20 open[zhongwei] <= 0"
  `)
})

test('where every site is open, or no hour could use one, there is no row', () => {
  expect(rowsOf('storageWhereOpen', demoHours())).toBe('')
  expect(rowsOf('storageWhereOpen', demoSites({ siting: true }))).toBe('')
})
