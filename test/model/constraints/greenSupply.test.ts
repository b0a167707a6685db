import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

const green = { accounting: 'hourly' } as const

test('what is called green in a period is green supply of that period', () => {
  expect(rowsOf('greenSupply', demoHours({ green }))).toMatchInlineSnapshot(`
    "greenSupply[zhongwei,noon]: - generatedMw[zhongwei,wind,noon] - generatedMw[zhongwei,solar,noon] + chargeGreenMw[zhongwei,noon] + directGreenMw[zhongwei,noon] - contractDrawnMw[zhongwei,noon] <= 0
    greenSupply[zhongwei,night]: - generatedMw[zhongwei,wind,night] - generatedMw[zhongwei,solar,night] + chargeGreenMw[zhongwei,night] + directGreenMw[zhongwei,night] - contractDrawnMw[zhongwei,night] <= 0
    greenSupply[wuhu,noon]: - generatedMw[wuhu,wind,noon] - generatedMw[wuhu,solar,noon] + directGreenMw[wuhu,noon] - contractDrawnMw[wuhu,noon] <= 0
    greenSupply[wuhu,night]: - generatedMw[wuhu,wind,night] - generatedMw[wuhu,solar,night] + directGreenMw[wuhu,night] - contractDrawnMw[wuhu,night] <= 0"
  `)
})

test('what is sold is not matched as well', () => {
  const input = demoHours({ green, supply: { exportPriceCnyPerMwh: 100, contracts: false } })
  expect(rowsOf('greenSupply', input).split('\n')[0]).toMatchInlineSnapshot(
    `"greenSupply[zhongwei,noon]: - generatedMw[zhongwei,wind,noon] - generatedMw[zhongwei,solar,noon] + gridExportMw[zhongwei,noon] + chargeGreenMw[zhongwei,noon] + directGreenMw[zhongwei,noon] <= 0"`,
  )
})

test('other accountings do not look at the hour', () => {
  expect(rowsOf('greenSupply', demoHours({ green: { accounting: 'annual' } }))).toBe('')
})
