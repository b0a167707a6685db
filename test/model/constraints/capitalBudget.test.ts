import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('halls, plants and storage together', () => {
  const data = { windCapexCnyPerMw: 3, solarCapexCnyPerMw: 2 }
  expect(rowsOf('capitalBudget', demoSites({ policy: { capitalBudgetCny: 700 }, data }))).toMatchInlineSnapshot(
    `"capitalBudget[plan]: 1000 builtItMw[zhongwei] + 3 builtMw[zhongwei,wind] + 2 builtMw[zhongwei,solar] + 3 builtMw[wuhu,wind] + 2 builtMw[wuhu,solar] <= 700"`,
  )
})

test('storage costs per MW and per MWh', () => {
  const data = { storageCapexCnyPerMw: 7, storageCapexCnyPerMwh: 5 }
  const rows = rowsOf('capitalBudget', demoHours({ policy: { capitalBudgetCny: 700 }, data }))
  expect(rows).toContain('7 builtStorageMw[zhongwei]')
  expect(rows).toContain('5 builtStorageMwh[zhongwei]')
})

test('the rule is off until asked for', () => {
  expect(rowsOf('capitalBudget', demoSites())).toBe('')
})
