import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { boundsOf, rowsOf } from '../../support/programText.ts'

// 2190 of 8760 h is 0.25, 1752 is 0.2; wuhu has neither wind nor sun.
test('output follows full-load hours', () => {
  expect(rowsOf('generation', demoSites())).toMatchInlineSnapshot(`
    "generation[zhongwei,wind,year]: - 0.25 builtMw[zhongwei,wind] + generatedMw[zhongwei,wind,year] <= 0
    generation[zhongwei,solar,year]: - 0.2 builtMw[zhongwei,solar] + generatedMw[zhongwei,solar,year] <= 0
    generation[wuhu,wind,year]: generatedMw[wuhu,wind,year] <= 0
    generation[wuhu,solar,year]: generatedMw[wuhu,solar,year] <= 0"
  `)
  expect(boundsOf('builtMw', demoSites())).toMatchInlineSnapshot(`
    "0 <= builtMw[zhongwei,wind] <= 7
    0 <= builtMw[zhongwei,solar] <= 9
    builtMw[wuhu,wind] = 0
    builtMw[wuhu,solar] = 0"
  `)
})

test('own supply switched off leaves nothing to build', () => {
  expect(boundsOf('builtMw', demoSites({ supply: { ownBuild: false } }))).toMatchInlineSnapshot(`
    "builtMw[zhongwei,wind] = 0
    builtMw[zhongwei,solar] = 0
    builtMw[wuhu,wind] = 0
    builtMw[wuhu,solar] = 0"
  `)
})
