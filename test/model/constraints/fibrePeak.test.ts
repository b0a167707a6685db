import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

// At most half of the servers are at work at once: a rated MW of fibre carries 0.5 MW at work.
test('fibre is rented for the busiest period', () => {
  expect(rowsOf('fibrePeak', demoHours({ routing: 'hourly' }))).toMatchInlineSnapshot(`
    "fibrePeak[shanghai,zhongwei,training,noon]: placedItMw[shanghai,zhongwei,training,noon] - 0.5 peakItMw[shanghai,zhongwei,training] <= 0
    fibrePeak[shanghai,zhongwei,training,night]: placedItMw[shanghai,zhongwei,training,night] - 0.5 peakItMw[shanghai,zhongwei,training] <= 0
    fibrePeak[shanghai,wuhu,training,noon]: placedItMw[shanghai,wuhu,training,noon] - 0.5 peakItMw[shanghai,wuhu,training] <= 0
    fibrePeak[shanghai,wuhu,training,night]: placedItMw[shanghai,wuhu,training,night] - 0.5 peakItMw[shanghai,wuhu,training] <= 0
    fibrePeak[gansu,zhongwei,training,noon]: placedItMw[gansu,zhongwei,training,noon] - 0.5 peakItMw[gansu,zhongwei,training] <= 0
    fibrePeak[gansu,zhongwei,training,night]: placedItMw[gansu,zhongwei,training,night] - 0.5 peakItMw[gansu,zhongwei,training] <= 0
    fibrePeak[gansu,wuhu,training,noon]: placedItMw[gansu,wuhu,training,noon] - 0.5 peakItMw[gansu,wuhu,training] <= 0
    fibrePeak[gansu,wuhu,training,night]: placedItMw[gansu,wuhu,training,night] - 0.5 peakItMw[gansu,wuhu,training] <= 0"
  `)
})

test('a steady stream is its own peak', () => {
  expect(rowsOf('fibrePeak', demoHours())).toBe('')
})
