import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('at least 60 % of new halls stand in hubs', () => {
  expect(rowsOf('hubShare', demoSites({ policy: { hubShareOfNewHalls: 0.6 } }))).toMatchInlineSnapshot(
    `"hubShare[plan]: 0.4 builtItMw[zhongwei] - 0.6 builtItMw[wuhu] >= 0"`,
  )
})

test('the rule is off until asked for', () => {
  expect(rowsOf('hubShare', demoSites())).toBe('')
})
