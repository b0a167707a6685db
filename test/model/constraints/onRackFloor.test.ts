import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

test('new halls are filled to the floor', () => {
  expect(rowsOf('onRackFloor', demoSites({ policy: { onRackFloor: 0.65 } }))).toMatchInlineSnapshot(`
    "onRackFloor[zhongwei]: serverItMw[zhongwei,training] - 0.65 builtItMw[zhongwei] >= 0
    onRackFloor[wuhu]: serverItMw[wuhu,training] - 0.65 builtItMw[wuhu] >= 0"
  `)
})

// zhongwei has 30 MW for AI, wuhu 100: 65 % of that, once open.
test('a decided site counts all its halls', () => {
  expect(rowsOf('onRackFloor', demoSites({ siting: true, policy: { onRackFloor: 0.65 } }))).toMatchInlineSnapshot(`
    "onRackFloor[zhongwei]: serverItMw[zhongwei,training] - 0.65 builtItMw[zhongwei] - 19.5 open[zhongwei] >= 0
    onRackFloor[wuhu]: serverItMw[wuhu,training] - 0.65 builtItMw[wuhu] - 65 open[wuhu] >= 0"
  `)
})

test('the rule is off until asked for', () => {
  expect(rowsOf('onRackFloor', demoSites())).toBe('')
})
