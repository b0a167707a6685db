import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('a locked site is open, or stays shut', () => {
  const siting = {
    sites: [
      { siteId: 'zhongwei', lock: 'open' as const },
      { siteId: 'wuhu', lock: 'shut' as const },
    ],
  }
  expect(rowsOf('siteLock', demoSites({ siting }))).toMatchInlineSnapshot(`
    "siteLock[zhongwei]: open[zhongwei] >= 1
    siteLock[wuhu]: open[wuhu] <= 0"
  `)
})

test('there is no row unless sites are decided', () => {
  expect(rowsOf('siteLock', demoSites())).toBe('')
})
