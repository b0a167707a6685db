import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('with a hub share a new hall holds servers', () => {
  expect(rowsOf('newHallsUsed', demoSites({ policy: { hubShareOfNewHalls: 0.6 } }))).toMatchInlineSnapshot(`
    "newHallsUsed[zhongwei]: - serverItMw[zhongwei,training] + builtItMw[zhongwei] <= 0
    newHallsUsed[wuhu]: - serverItMw[wuhu,training] + builtItMw[wuhu] <= 0"
  `)
})

test('without one there is no row', () => {
  expect(rowsOf('newHallsUsed', demoSites())).toBe('')
})
