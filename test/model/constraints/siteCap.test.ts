import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('a site cap counts the servers of the site', () => {
  expect(
    rowsOf('siteCap', demoSites({ policy: { siteCaps: [{ siteId: 'wuhu', maxItMw: 15 }] } })),
  ).toMatchInlineSnapshot(`"siteCap[wuhu]: serverItMw[wuhu,training] <= 15"`)
})

test('no cap, no row', () => {
  expect(rowsOf('siteCap', demoSites())).toBe('')
})
