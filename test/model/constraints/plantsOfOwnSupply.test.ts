import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('plants stand only where a site has taken up direct supply', () => {
  expect(rowsOf('plantsOfOwnSupply', demoSites({ policy: { directSupply: true } }))).toMatchInlineSnapshot(`
    "plantsOfOwnSupply[zhongwei,wind]: builtMw[zhongwei,wind] - 7 ownSupply[zhongwei] <= 0
    plantsOfOwnSupply[zhongwei,solar]: builtMw[zhongwei,solar] - 9 ownSupply[zhongwei] <= 0"
  `)
})

test('the rule is off until asked for', () => {
  expect(rowsOf('plantsOfOwnSupply', demoSites())).toBe('')
})
