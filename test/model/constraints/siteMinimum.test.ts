import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('an open site holds its economic size, one of its own where it has one', () => {
  const siting = { minItMw: 25, sites: [{ siteId: 'wuhu', minItMw: 5 }] }
  expect(rowsOf('siteMinimum', demoSites({ siting }))).toMatchInlineSnapshot(`
    "siteMinimum[zhongwei]: serverItMw[zhongwei,training] - 25 open[zhongwei] >= 0
    siteMinimum[wuhu]: serverItMw[wuhu,training] - 5 open[wuhu] >= 0"
  `)
})

test('own data ask for no size unless the scenario does', () => {
  expect(rowsOf('siteMinimum', demoSites({ siting: true }))).toBe('')
})
