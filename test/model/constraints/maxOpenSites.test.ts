import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('at most so many sites are open', () => {
  expect(rowsOf('maxOpenSites', demoSites({ siting: { maxOpenSites: 1 } }))).toMatchInlineSnapshot(
    `"maxOpenSites[plan]: open[zhongwei] + open[wuhu] <= 1"`,
  )
})

test('there is no limit unless asked for', () => {
  expect(rowsOf('maxOpenSites', demoSites({ siting: true }))).toBe('')
})
