import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// 30 % of 1.2 × 4380 MWh per MW of servers; with all 80 MW at full power 0.3 × 1.2 × 80 × 8760 = 252 288 MWh.
test('a site with plants covers a share of its load by them, or has none', () => {
  expect(rowsOf('directLoadShare', demoSites({ policy: { directSupply: true } }))).toMatchInlineSnapshot(
    `"directLoadShare[zhongwei]: - 1576.8 serverItMw[zhongwei,training] + 8760 generatedMw[zhongwei,wind,year] + 8760 generatedMw[zhongwei,solar,year] - 252288 ownSupply[zhongwei] >= -252288"`,
  )
})

test('the rule is off until asked for', () => {
  expect(rowsOf('directLoadShare', demoSites())).toBe('')
})
