import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { boundsOf, rowsOf } from '../../support/programText.ts'

test('new halls come in whole blocks', () => {
  const siting = { blockItMw: 5, sites: [{ siteId: 'wuhu', blockItMw: 20 }] }
  expect(rowsOf('hallBlocks', demoSites({ siting }))).toMatchInlineSnapshot(`
    "hallBlocks[zhongwei]: builtItMw[zhongwei] - 5 hallBlockCount[zhongwei] = 0
    hallBlocks[wuhu]: builtItMw[wuhu] - 20 hallBlockCount[wuhu] = 0"
  `)
  expect(boundsOf('hallBlockCount', demoSites({ siting }))).toMatchInlineSnapshot(`
    "0 <= hallBlockCount[zhongwei] <= 4
    hallBlockCount[wuhu] = 0
    hallBlockCount[zhongwei]
    hallBlockCount[wuhu]"
  `)
})

test('there is no row unless sites are decided', () => {
  expect(rowsOf('hallBlocks', demoSites())).toBe('')
})
