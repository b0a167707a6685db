import { expect, test } from 'vitest'
import { carriedDays, demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

const training = { id: 'training', activity: [0.5, 0.25] }

// 8 × 0.5 + 16 × 0.25 = 8 MWh arrive per MW of servers and day. With 16 h the work of either period reaches the other.
test('of work that may wait all day only the sum of the day counts', () => {
  const input = demoHours({ data: { workloads: [{ ...training, maxDeferralHours: 16 }] } })
  expect(rowsOf('workOfDay', input)).toMatchInlineSnapshot(`
    "workOfDay[zhongwei,training,all]: - 8 serverItMw[zhongwei,training] + 8 runItMw[zhongwei,training,noon] + 16 runItMw[zhongwei,training,night] = 0
    workOfDay[wuhu,training,all]: - 8 serverItMw[wuhu,training] + 8 runItMw[wuhu,training,noon] + 16 runItMw[wuhu,training,night] = 0"
  `)
  expect(rowsOf('workServed', input)).toBe('')
  expect(rowsOf('deferralWindow', input)).toBe('')
})

// One hour less and the 16 h of night no longer fit into the waiting time: then the deadline is kept by rows.
test('work that may wait for part of the day has its deadlines instead', () => {
  const input = demoHours({ data: { workloads: [{ ...training, maxDeferralHours: 15 }] } })
  expect(rowsOf('workOfDay', input)).toBe('')
  expect(rowsOf('deferralWindow', input)).not.toBe('')
})

test('every typical day does its own work', () => {
  const workloads = [{ id: 'training', activity: [0.5, 0.25, 0.5, 0.25], maxDeferralHours: 1460 }]
  const input = demoHours({ ...carriedDays, data: { ...carriedDays.data, workloads } })
  expect(rowsOf('workOfDay', input).split('\n').slice(0, 2).join('\n')).toMatchInlineSnapshot(`
    "workOfDay[zhongwei,training,a]: - 1095 serverItMw[zhongwei,training] + 1460 runItMw[zhongwei,training,aNoon] + 1460 runItMw[zhongwei,training,aNight] = 0
    workOfDay[zhongwei,training,b]: - 1095 serverItMw[zhongwei,training] + 1460 runItMw[zhongwei,training,bNoon] + 1460 runItMw[zhongwei,training,bNight] = 0"
  `)
})
