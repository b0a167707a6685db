import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

// 8 h of waiting reach back over the day (4 MWh per MW of servers), but not over the 16 h of night.
test('what waits at the end of a period arrived within the waiting time', () => {
  const input = demoHours({ data: { workloads: [{ id: 'training', activity: [0.5, 0.25], maxDeferralHours: 8 }] } })
  expect(rowsOf('deferralWindow', input)).toMatchInlineSnapshot(`
    "deferralWindow[zhongwei,training,noon]: - 4 serverItMw[zhongwei,training] + backlogMwh[zhongwei,training,noon] <= 0
    deferralWindow[zhongwei,training,night]: backlogMwh[zhongwei,training,night] <= 0
    deferralWindow[wuhu,training,noon]: - 4 serverItMw[wuhu,training] + backlogMwh[wuhu,training,noon] <= 0
    deferralWindow[wuhu,training,night]: backlogMwh[wuhu,training,night] <= 0"
  `)
})

// Four periods of 6 h, 12 h of waiting: two periods back, round the ring.
test('the waiting time goes round the day', () => {
  const periods = [0, 1, 2, 3].map((t) => ({ id: `q${t}`, hours: 6, weight: 365 }))
  const workloads = [{ id: 'training', activity: [1, 0.5, 0.25, 0.125], maxDeferralHours: 12 }]
  const input = demoHours({ data: { periods, workloads } })
  expect(rowsOf('deferralWindow', input).split('\n').slice(0, 4).join('\n')).toMatchInlineSnapshot(`
    "deferralWindow[zhongwei,training,q0]: - 6.75 serverItMw[zhongwei,training] + backlogMwh[zhongwei,training,q0] <= 0
    deferralWindow[zhongwei,training,q1]: - 9 serverItMw[zhongwei,training] + backlogMwh[zhongwei,training,q1] <= 0
    deferralWindow[zhongwei,training,q2]: - 4.5 serverItMw[zhongwei,training] + backlogMwh[zhongwei,training,q2] <= 0
    deferralWindow[zhongwei,training,q3]: - 2.25 serverItMw[zhongwei,training] + backlogMwh[zhongwei,training,q3] <= 0"
  `)
})

test('under hourly routing what is placed here counts', () => {
  const workloads = [{ id: 'training', activity: [0.5, 0.25], maxDeferralHours: 8 }]
  const input = demoHours({ routing: 'hourly', data: { workloads } })
  expect(rowsOf('deferralWindow', input).split('\n')[0]).toMatchInlineSnapshot(
    `"deferralWindow[zhongwei,training,noon]: backlogMwh[zhongwei,training,noon] - 8 placedItMw[shanghai,zhongwei,training,noon] - 8 placedItMw[gansu,zhongwei,training,noon] <= 0"`,
  )
})

// Periods of 12 h and twelve of 1 h: 3 h of waiting are no use to the night, but they are to the day.
test('a long first period does not take the waiting away from the short ones', () => {
  const periods = Array.from({ length: 13 }, (_, t) => ({ hours: t === 0 ? 12 : 1, weight: 365 }))
  const workloads = [{ id: 'training', activity: periods.map(() => 0.5), maxDeferralHours: 3 }]
  const rows = rowsOf('deferralWindow', demoHours({ data: { periods, workloads } })).split('\n')
  expect([rows[0], rows[4]]).toMatchInlineSnapshot(`
    [
      "deferralWindow[zhongwei,training,h0]: backlogMwh[zhongwei,training,h0] <= 0",
      "deferralWindow[zhongwei,training,h4]: - 1.5 serverItMw[zhongwei,training] + backlogMwh[zhongwei,training,h4] <= 0",
    ]
  `)
})

test('work that cannot wait has no row', () => {
  expect(rowsOf('deferralWindow', demoHours())).toBe('')
})
