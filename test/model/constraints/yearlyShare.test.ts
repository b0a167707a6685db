import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

// 8 × 365 = 2920 h by day, 5840 h by night; a rated MW works 0.5 × 2920 + 0.25 × 5840 = 2920 MWh a year.
test('what is reserved is the yearly mean of what is placed', () => {
  expect(rowsOf('yearlyShare', demoHours({ routing: 'hourly' }))).toMatchInlineSnapshot(`
    "yearlyShare[shanghai,zhongwei,training]: - 2920 reservedItMw[shanghai,zhongwei,training] + 2920 placedItMw[shanghai,zhongwei,training,noon] + 5840 placedItMw[shanghai,zhongwei,training,night] = 0
    yearlyShare[shanghai,wuhu,training]: - 2920 reservedItMw[shanghai,wuhu,training] + 2920 placedItMw[shanghai,wuhu,training,noon] + 5840 placedItMw[shanghai,wuhu,training,night] = 0
    yearlyShare[gansu,zhongwei,training]: - 2920 reservedItMw[gansu,zhongwei,training] + 2920 placedItMw[gansu,zhongwei,training,noon] + 5840 placedItMw[gansu,zhongwei,training,night] = 0
    yearlyShare[gansu,wuhu,training]: - 2920 reservedItMw[gansu,wuhu,training] + 2920 placedItMw[gansu,wuhu,training,noon] + 5840 placedItMw[gansu,wuhu,training,night] = 0"
  `)
})

test('steady routing has no need of it', () => {
  expect(rowsOf('yearlyShare', demoHours())).toBe('')
})
