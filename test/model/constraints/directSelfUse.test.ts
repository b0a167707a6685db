import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

// 2190 h of wind and 1752 h of sun a year, 60 % of which zhongwei must use itself: 1314 and 1051.2 MWh per MW.
test('a site uses most of what its plants could give', () => {
  expect(rowsOf('directSelfUse', demoSites({ policy: { directSupply: true } }))).toMatchInlineSnapshot(
    `"directSelfUse[zhongwei]: - 1314 builtMw[zhongwei,wind] - 1051.2 builtMw[zhongwei,solar] + 8760 generatedMw[zhongwei,wind,year] + 8760 generatedMw[zhongwei,solar,year] >= 0"`,
  )
})

test('the rule is off until asked for', () => {
  expect(rowsOf('directSelfUse', demoSites())).toBe('')
})
