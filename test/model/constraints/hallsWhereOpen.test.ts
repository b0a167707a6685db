import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// zhongwei has room for 80 − 60 = 20 MW of new halls, wuhu for none; in blocks of 15 MW only one fits.
test('new halls stand at open sites only', () => {
  expect(rowsOf('hallsWhereOpen', demoSites({ siting: true }))).toMatchInlineSnapshot(`
    "hallsWhereOpen[zhongwei]: builtItMw[zhongwei] - 20 open[zhongwei] <= 0
    hallsWhereOpen[wuhu]: builtItMw[wuhu] <= 0"
  `)
  expect(rowsOf('hallsWhereOpen', demoSites({ siting: { blockItMw: 15 } }))).toMatchInlineSnapshot(`
    "hallsWhereOpen[zhongwei]: builtItMw[zhongwei] - 15 open[zhongwei] <= 0
    hallsWhereOpen[wuhu]: builtItMw[wuhu] <= 0"
  `)
})

test('there is no row unless sites are decided', () => {
  expect(rowsOf('hallsWhereOpen', demoSites())).toBe('')
})
