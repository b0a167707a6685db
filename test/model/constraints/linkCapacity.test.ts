import { expect, test } from 'vitest'
import { demoSites } from '../../support/demoSites.ts'
import { boundsOf, rowsOf } from '../../support/programText.ts'

const links = [{ regionId: 'shanghai', siteId: 'zhongwei', capacityGbps: 4, priceCnyPerGbpsYear: 1 }]

test('a link carries 0.2 Gbps per MW and has its capacity as a bound', () => {
  expect(rowsOf('linkCapacity', demoSites({ data: { links } }))).toMatchInlineSnapshot(
    `"linkCapacity[shanghai,zhongwei]: 0.2 reservedItMw[shanghai,zhongwei,training] - linkGbps[shanghai,zhongwei] <= 0"`,
  )
  expect(boundsOf('linkGbps', demoSites({ data: { links } }))).toMatchInlineSnapshot(
    `"0 <= linkGbps[shanghai,zhongwei] <= 4"`,
  )
})

test('without a capacity there is neither row nor column', () => {
  expect(rowsOf('linkCapacity', demoSites())).toBe('')
  expect(boundsOf('linkGbps', demoSites())).toBe('')
})
