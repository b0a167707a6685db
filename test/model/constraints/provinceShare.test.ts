import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// 40 % of 50 MW.
test('a province takes at most its share of all demand', () => {
  expect(rowsOf('provinceShare', demoSites({ policy: { provinceShareMax: 0.4 } }))).toMatchInlineSnapshot(`
    "provinceShare[ningxia]: serverItMw[zhongwei,training] <= 20
    provinceShare[anhui]: serverItMw[wuhu,training] <= 20"
  `)
})

test('the rule is off until asked for', () => {
  expect(rowsOf('provinceShare', demoSites())).toBe('')
})
