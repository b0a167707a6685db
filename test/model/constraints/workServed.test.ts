import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { boundsOf, rowsOf } from '../../support/programText.ts'

const training = { id: 'training', activity: [0.5, 0.25] }

// By day 8 h × 0.5 = 4 MWh arrive per MW of servers, by night 16 × 0.25 = 4; what is left waits, round the ring.
test('work that can wait runs now or adds to what is waiting', () => {
  const input = demoHours({ data: { workloads: [{ ...training, maxDeferralHours: 8 }] } })
  expect(rowsOf('workServed', input)).toMatchInlineSnapshot(`
    "workServed[zhongwei,training,noon]: - 4 serverItMw[zhongwei,training] + 8 runItMw[zhongwei,training,noon] + backlogMwh[zhongwei,training,noon] - backlogMwh[zhongwei,training,night] = 0
    workServed[zhongwei,training,night]: - 4 serverItMw[zhongwei,training] + 16 runItMw[zhongwei,training,night] - backlogMwh[zhongwei,training,noon] + backlogMwh[zhongwei,training,night] = 0
    workServed[wuhu,training,noon]: - 4 serverItMw[wuhu,training] + 8 runItMw[wuhu,training,noon] + backlogMwh[wuhu,training,noon] - backlogMwh[wuhu,training,night] = 0
    workServed[wuhu,training,night]: - 4 serverItMw[wuhu,training] + 16 runItMw[wuhu,training,night] - backlogMwh[wuhu,training,noon] + backlogMwh[wuhu,training,night] = 0"
  `)
  expect(boundsOf('backlogMwh', input)).toBe('')
})

test('hourly routing: what is placed here arrives here, and without waiting it runs', () => {
  expect(rowsOf('workServed', demoHours({ routing: 'hourly' }))).toMatchInlineSnapshot(`
    "workServed[zhongwei,training,noon]: 8 runItMw[zhongwei,training,noon] - 8 placedItMw[shanghai,zhongwei,training,noon] - 8 placedItMw[gansu,zhongwei,training,noon] = 0
    workServed[zhongwei,training,night]: 16 runItMw[zhongwei,training,night] - 16 placedItMw[shanghai,zhongwei,training,night] - 16 placedItMw[gansu,zhongwei,training,night] = 0
    workServed[wuhu,training,noon]: 8 runItMw[wuhu,training,noon] - 8 placedItMw[shanghai,wuhu,training,noon] - 8 placedItMw[gansu,wuhu,training,noon] = 0
    workServed[wuhu,training,night]: 16 runItMw[wuhu,training,night] - 16 placedItMw[shanghai,wuhu,training,night] - 16 placedItMw[gansu,wuhu,training,night] = 0"
  `)
})

test('steady work that cannot wait has no row, nor has work whose waiting is switched off', () => {
  expect(rowsOf('workServed', demoHours())).toBe('')
  const waiting = demoHours({
    supply: { deferral: false },
    data: { workloads: [{ ...training, maxDeferralHours: 8 }] },
  })
  expect(rowsOf('workServed', waiting)).toBe('')
})
