import { expect, test } from 'vitest'
import { createProgramBuilder } from '../../server/lp/programBuilder.ts'
import { writeLp } from '../../server/lp/writeLp.ts'

test('the text reads like the maths: names, limits of every kind, bounds only where they say something', () => {
  const b = createProgramBuilder()
  const site = (i: number) => ['guangzhou', 'zhongwei'][i] ?? ''
  const placed = b.columns('placedItMw', 2, { label: site })
  const built = b.columns('builtItMw', 1, { upper: 40, label: () => 'zhongwei' })
  const moved = b.columns('movedMw', 1, { lower: -Infinity, label: () => 'net' })
  const open = b.columns('open', 1, { upper: 1, integer: true, label: () => 'zhongwei' })
  b.cost(placed.offset, 2.5)
  b.cost(placed.offset + 1, 1)
  b.cost(built.offset, -3)
  b.costOffset(-7)
  const demand = b.rows('demandServed', () => 'guangdong')
  demand.add(placed.offset, 1)
  demand.add(placed.offset + 1, 1)
  demand.equals(100)
  const capacity = b.rows('siteItCapacity', () => 'zhongwei')
  capacity.add(placed.offset + 1, 1)
  capacity.add(built.offset, -1)
  capacity.add(open.offset, -0.5)
  capacity.atMost(60)
  const band = b.rows('band', String)
  band.add(moved.offset, 2)
  band.between(-1, 1)
  band.atLeast(-5)
  expect(writeLp(b.build())).toBe(`Minimize
 2.5 placedItMw[guangzhou] + placedItMw[zhongwei] - 3 builtItMw[zhongwei] - 7
Subject To
 demandServed[guangdong]: placedItMw[guangzhou] + placedItMw[zhongwei] = 100
 siteItCapacity[zhongwei]: placedItMw[zhongwei] - builtItMw[zhongwei] - 0.5 open[zhongwei] <= 60
 band[0]: -1 <= 2 movedMw[net] <= 1
 band[1]: 0 >= -5
Bounds
 0 <= builtItMw[zhongwei] <= 40
 movedMw[net] free
 0 <= open[zhongwei] <= 1
General
 open[zhongwei]
End
`)
})
