import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// 40 % of 50 MW.
test('a hub takes at most its share of all demand', () => {
  expect(rowsOf('hubLoadShare', demoSites({ policy: { hubLoadShareMax: 0.4 } }))).toMatchInlineSnapshot(
    `"hubLoadShare[ningxia]: serverItMw[zhongwei,training] <= 20"`,
  )
})

test('the rule is off until asked for', () => {
  expect(rowsOf('hubLoadShare', demoSites())).toBe('')
})
