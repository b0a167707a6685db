import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('the servers of a class at a site are the streams contracted there', () => {
  expect(rowsOf('servers', demoSites())).toMatchInlineSnapshot(`
    "servers[zhongwei,training]: reservedItMw[shanghai,zhongwei,training] + reservedItMw[gansu,zhongwei,training] - serverItMw[zhongwei,training] = 0
    servers[wuhu,training]: reservedItMw[shanghai,wuhu,training] + reservedItMw[gansu,wuhu,training] - serverItMw[wuhu,training] = 0"
  `)
})

test('a site that nobody may use has no servers', () => {
  const placements = [
    { regionId: 'shanghai', siteId: 'wuhu', allowed: false },
    { regionId: 'gansu', siteId: 'wuhu', allowed: false },
  ]
  expect(rowsOf('servers', demoSites({ data: { placements } }))).toMatchInlineSnapshot(`
    "servers[zhongwei,training]: reservedItMw[shanghai,zhongwei,training] + reservedItMw[gansu,zhongwei,training] - serverItMw[zhongwei,training] = 0
    servers[wuhu,training]: - serverItMw[wuhu,training] = 0"
  `)
})
