import { expect, test } from 'vitest'
import { demoHours } from '../../support/demoHours.ts'
import { boundsOf, rowsOf } from '../../support/programText.ts'

const links = [{ regionId: 'shanghai', siteId: 'zhongwei', capacityGbps: 4, priceCnyPerGbpsYear: 1 }]

// 0.25 Gbps per rated MW, half of which is at work in the busiest period: 0.5 Gbps per MW at work.
test('a link carries the traffic of every period', () => {
  const input = demoHours({ routing: 'hourly', data: { links } })
  expect(rowsOf('linkCapacityHourly', input)).toMatchInlineSnapshot(`
    "linkCapacityHourly[shanghai,zhongwei,noon]: - linkGbps[shanghai,zhongwei] + 0.5 placedItMw[shanghai,zhongwei,training,noon] <= 0
    linkCapacityHourly[shanghai,zhongwei,night]: - linkGbps[shanghai,zhongwei] + 0.5 placedItMw[shanghai,zhongwei,training,night] <= 0"
  `)
  expect(boundsOf('linkGbps', input)).toMatchInlineSnapshot(`"0 <= linkGbps[shanghai,zhongwei] <= 4"`)
})

// A whole stream then needs the same Gbps under both routings: 0.25 × reserved = 0.5 × (0.5 × reserved).
test('steady routing has one row for the year', () => {
  const input = demoHours({ data: { links } })
  expect(rowsOf('linkCapacityHourly', input)).toBe('')
  expect(rowsOf('linkCapacity', input)).toMatchInlineSnapshot(
    `"linkCapacity[shanghai,zhongwei]: 0.25 reservedItMw[shanghai,zhongwei,training] - linkGbps[shanghai,zhongwei] <= 0"`,
  )
  expect(rowsOf('linkCapacity', demoHours({ routing: 'hourly', data: { links } }))).toBe('')
})
