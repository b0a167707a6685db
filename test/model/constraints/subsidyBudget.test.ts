import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { rowsOf } from '../../support/programText.ts'

const levers = [
  { provinceId: 'ningxia', powerDiscountCnyPerMwh: 10, hallGrantCnyPerMw: 500, carbonPriceCnyPerTonne: 5 },
  { siteId: 'wuhu', powerDiscountCnyPerMwh: 900, hallGrantCnyPerMw: 1e9, carbonPriceCnyPerTonne: 20 },
]

// zhongwei: 10 × 8760 off its power and (10 − 5) × 0.6 × 8760 of carbon price forgone; half the 1000 CNY of a hall over 20
// years. wuhu: no more than its tariff of 500, nothing for halls that cost nothing; its higher carbon price costs nobody.
test('what the public pays and forgoes', () => {
  const input = { policy: { levers, subsidyBudgetCnyPerYear: 1000 }, carbon: { priceCnyPerTonne: 10 } }
  expect(rowsOf('subsidyBudget', demoSites(input))).toMatchInlineSnapshot(
    `"subsidyBudget[plan]: 25 builtItMw[zhongwei] + 113880 gridImportMw[zhongwei,year] + 4380000 gridImportMw[wuhu,year] <= 1000"`,
  )
})

test('without a lever there is nothing to limit', () => {
  expect(rowsOf('subsidyBudget', demoSites({ policy: { subsidyBudgetCnyPerYear: 1000 } }))).toBe('')
})
