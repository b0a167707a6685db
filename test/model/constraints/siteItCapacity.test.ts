import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { boundsOf, rowsOf } from '../../support/programText.ts'

// zhongwei: half of 60 MW may be used and 80 − 60 can be built. wuhu: all 100 MW, nothing to build.
test('servers fit existing halls and new ones', () => {
  expect(rowsOf('siteItCapacity', demoSites())).toMatchInlineSnapshot(`
    "siteItCapacity[zhongwei]: serverItMw[zhongwei,training] - builtItMw[zhongwei] <= 30
    siteItCapacity[wuhu]: serverItMw[wuhu,training] - builtItMw[wuhu] <= 100"
  `)
  expect(boundsOf('builtItMw', demoSites())).toMatchInlineSnapshot(`
    "0 <= builtItMw[zhongwei] <= 20
    builtItMw[wuhu] = 0"
  `)
})

test('a PUE ceiling of 1.1 leaves nothing to build', () => {
  expect(boundsOf('builtItMw', demoSites({ policy: { pueCeiling: 1.1 } }))).toMatchInlineSnapshot(`
    "builtItMw[zhongwei] = 0
    builtItMw[wuhu] = 0"
  `)
})
