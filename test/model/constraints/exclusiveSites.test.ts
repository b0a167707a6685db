import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('of sites that rule each other out one is open', () => {
  expect(rowsOf('exclusiveSites', demoSites({ siting: { exclusive: [['zhongwei', 'wuhu']] } }))).toMatchInlineSnapshot(
    `"exclusiveSites[zhongwei,wuhu]: open[zhongwei] + open[wuhu] <= 1"`,
  )
})

test('there is no row unless sites are decided', () => {
  expect(rowsOf('exclusiveSites', demoSites())).toBe('')
})
