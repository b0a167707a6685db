import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { rowsOf } from '../../support/programText.ts'

test('under hourly routing no more work runs at a site than it has servers', () => {
  expect(rowsOf('runWithinServers', demoHours({ routing: 'hourly' }))).toMatchInlineSnapshot(`
    "runWithinServers[zhongwei,training,noon]: - serverItMw[zhongwei,training] + runItMw[zhongwei,training,noon] <= 0
    runWithinServers[zhongwei,training,night]: - serverItMw[zhongwei,training] + runItMw[zhongwei,training,night] <= 0
    runWithinServers[wuhu,training,noon]: - serverItMw[wuhu,training] + runItMw[wuhu,training,noon] <= 0
    runWithinServers[wuhu,training,night]: - serverItMw[wuhu,training] + runItMw[wuhu,training,night] <= 0"
  `)
})

test('waiting work runs within the servers of its stream', () => {
  const workloads = [{ id: 'training', activity: [0.5, 0.25], maxDeferralHours: 16 }]
  expect(rowsOf('runWithinServers', demoHours({ data: { workloads } })).split('\n')).toHaveLength(4)
})

test('work that runs on arrival never exceeds its servers and has no row', () => {
  expect(rowsOf('runWithinServers', demoHours())).toBe('')
})
