import { describe, expect, test } from 'vitest'
import { amountScale, scaled, tonnesSteps } from '../../../client/flows/amountScale.ts'
import { placeFrontLabels } from '../../../client/flows/frontLabels.ts'
import { frontFrame, frontLayout, nearestPoint } from '../../../client/flows/frontLayout.ts'
import { niceTicks } from '../../../client/flows/niceTicks.ts'
import { cnySteps } from '../../../client/text/format.ts'
import { aFront, aFrontPoint, anOther } from '../../support/aFront.ts'

describe('ticks are round and few', () => {
  // 7.8 wide in at most 5 steps wants a step of at least 1.56: of 1, 2, 5 the first that leaves 5 or fewer is 2.
  test('a step of two', () => expect(niceTicks(38.4, 46.2, 5)).toEqual([40, 42, 44, 46]))
  // 0.5 wide, 5 ticks: 0.1 gives 0.1, 0.2, 0.3, 0.4, 0.5, five of them, without the noise of 3 × 0.1.
  test('decimals without noise', () => expect(niceTicks(0.05, 0.55, 5)).toEqual([0.1, 0.2, 0.3, 0.4, 0.5]))
  // 0 belongs, and is no negative zero; 15 wide: a step of 5.
  test('across zero', () => expect(niceTicks(-5, 10, 4)).toEqual([-5, 0, 5, 10]))
  // 3 ticks at most in 0..9: a step of 5 leaves 0 and 5; 2 would leave five.
  test('never more than asked for', () => expect(niceTicks(0, 9, 3)).toEqual([0, 5]))
  test('none where nothing spans', () => expect(niceTicks(7, 7, 5)).toEqual([]))
})

describe('a column of amounts has one unit', () => {
  // 8.97 to 15.49 Mt span 6.5: whole part one digit, so three decimals split it into thousandths.
  test('tonnes', () => {
    const scale = amountScale([8_970_104, 15_492_978], tonnesSteps.en)
    expect(scale).toEqual({ divisor: 1e6, unit: 'Mt', decimals: 3 })
    expect(scaled(8_970_104, scale)).toBe('8.970')
  })
  // The same in 万吨: 652 of them, one decimal.
  test('tonnes in Chinese', () => {
    const scale = amountScale([8_970_104, 15_492_978], tonnesSteps.zh)
    expect(scale).toEqual({ divisor: 1e4, unit: '万吨', decimals: 1 })
    expect(scaled(15_492_978, scale)).toBe('1,549.3')
  })
  // 561.087 and 568.056 B CNY: the span of 6.97 sets the decimals, not the 561.
  test('costs', () => {
    expect(amountScale([561_086_980_956, 568_056_222_532], cnySteps.en)).toEqual({
      divisor: 1e9,
      unit: 'B CNY',
      decimals: 3,
    })
  })
  // A single front point of 4,200 t: kilotonnes, 4.2 and three decimals.
  test('one amount', () => expect(amountScale([4_200], tonnesSteps.en)).toMatchObject({ unit: 'kt', decimals: 3 }))
  test('nothing is 0, never -0', () => {
    const scale = amountScale([2e-9], tonnesSteps.en)
    expect(scale).toEqual({ divisor: 1, unit: 't', decimals: 0 })
    expect(scaled(-2e-9, scale)).toBe('0')
  })
})

/*
 * Two points, 10 t at 300 CNY and 20 t at 200 CNY without servers, 1 000 CNY of servers each. The axes reach 5 % of the
 * range beyond both ends: 9.5..20.5 t and 195..305 CNY.
 */
const ends = [
  aFrontPoint({ kind: 'leastCarbon', tonnes: 10, costWithoutServersCny: 300, costCny: 1300 }),
  aFrontPoint({ kind: 'leastCost', tonnes: 20, costWithoutServersCny: 200, costCny: 1200 }),
]
const { width, height, left, right, top, bottom } = frontFrame
const x = (tonnes: number): number => left + ((tonnes - 9.5) / 11) * (width - left - right)
const y = (cny: number): number => height - bottom - ((cny - 195) / 110) * (height - top - bottom)

describe('the front is laid out', () => {
  const look = { withServers: false, withOthers: false }

  test('emissions to the right, cost upwards', () => {
    const { points, xTicks, yTicks } = frontLayout(aFront(ends), look)
    expect(points[0]?.x).toBeCloseTo(x(10), 9)
    expect(points[0]?.y).toBeCloseTo(y(300), 9)
    expect(points[1]?.x).toBeCloseTo(x(20), 9)
    expect(points[1]?.y).toBeCloseTo(y(200), 9)
    // 11 t wide in five ticks: a step of 5 leaves 10, 15, 20 (2 would leave 10, 12, …, 20, six of them).
    expect(xTicks.map(({ value }) => value)).toEqual([10, 15, 20])
    // 110 CNY in five: 50 leaves 200, 250, 300 (20 would leave 200, 220, …, 300, six).
    expect(yTicks.map(({ value }) => value)).toEqual([200, 250, 300])
    expect(yTicks[1]?.at).toBeCloseTo(y(250), 9)
  })

  test('servers move the scale, not the picture', () => {
    const without = frontLayout(aFront(ends), look)
    const withThem = frontLayout(aFront(ends), { ...look, withServers: true })
    expect(withThem.points).toEqual(without.points)
    expect(withThem.yTicks.map(({ value }) => value)).toEqual([1200, 1250, 1300])
  })

  test('plans that mix are joined by a line, whole-number plans by steps that keep the cleaner cost', () => {
    const [a, b] = [`${x(10).toFixed(1)} ${y(300).toFixed(1)}`, `${x(20).toFixed(1)} ${y(200).toFixed(1)}`]
    expect(frontLayout(aFront(ends), look).line).toBe(`M${a}L${b}`)
    const whole = ends.map((point) => ({
      ...point,
      certificate: { ...point.certificate, boundFrom: 'highsBound' as const },
    }))
    expect(frontLayout(aFront(whole), look).line).toBe(`M${a}H${x(20).toFixed(1)}V${y(200).toFixed(1)}`)
  })

  // At 15 t and 280 CNY; the front's line costs 250 at 15 t and emits 12 t at 280 CNY: 30 CNY cheaper, 3 t cleaner.
  const inside = anOther({ id: 'greedy', tonnes: 15, costWithoutServersCny: 280, cheaperByCny: 30, cleanerByTonnes: 3 })
  const far = anOther({
    id: 'localEast',
    tonnes: 60,
    costWithoutServersCny: 900,
    cheaperByCny: 700,
    cleanerByTonnes: 40,
  })

  test('a dominated plan points at what is cleaner and what is cheaper', () => {
    const { others, beyond } = frontLayout(aFront(ends, [inside, far]), look)
    expect(others).toHaveLength(1)
    const [mark] = others
    expect(mark).toMatchObject({ id: 'greedy', isDominated: true, letters: 'A' })
    expect(mark?.rays[0]?.x).toBeCloseTo(x(12), 9)
    expect(mark?.rays[0]?.y).toBeCloseTo(y(280), 9)
    expect(mark?.rays[1]?.x).toBeCloseTo(x(15), 9)
    expect(mark?.rays[1]?.y).toBeCloseTo(y(250), 9)
    expect(beyond).toEqual(['localEast'])
  })

  test('with the other plans the scale reaches to all of them', () => {
    const { others, beyond } = frontLayout(aFront(ends, [inside, far]), { ...look, withOthers: true })
    expect(beyond).toEqual([])
    expect(others.map(({ letters }) => letters)).toEqual(['A', 'B'])
  })

  test('the plan asked about is always inside the scale', () => {
    const current = anOther({ id: 'current', tonnes: 30, costWithoutServersCny: 200, cleanerByTonnes: 10 })
    expect(frontLayout(aFront(ends, [current]), look)).toMatchObject({ beyond: [], others: [{ id: 'current' }] })
  })

  test('plans on one spot share their letters', () => {
    const twin = { ...inside, id: 'siloed' }
    const { others } = frontLayout(aFront(ends, [inside, twin]), look)
    expect(others.map(({ letters }) => letters)).toEqual(['A B', ''])
  })

  test('a single point stands in the middle', () => {
    const { points, line } = frontLayout(aFront(ends.slice(1)), look)
    expect(points[0]?.x).toBeCloseTo((left + width - right) / 2, 9)
    expect(points[0]?.y).toBeCloseTo((top + height - bottom) / 2, 9)
    expect(line).toMatch(/^M[\d. ]+$/)
  })
})

describe('the point under the pointer', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 30, y: 40 },
  ]
  // From (6, 8) it is 10 to the first and 40 to the second.
  test('is the nearest', () => expect(nearestPoint(points, { x: 6, y: 8 }, 26)).toBe(0))
  test('is none farther than the reach', () => expect(nearestPoint(points, { x: 6, y: 8 }, 9)).toBeNull())
})

describe('words beside points', () => {
  const point = { x: 150, y: 100 }

  test('stand above and to the right where that is free', () => {
    expect(placeFrontLabels([point], new Map([[0, 'knee']]))).toEqual([
      { index: 0, text: 'knee', anchor: 'start', x: 159, y: 91 },
    ])
  })

  test('of two neighbours never cover each other', () => {
    const texts = new Map([
      [0, 'knee'],
      [1, 'on screen'],
    ])
    const [, second] = placeFrontLabels([point, { x: 153, y: 104 }], texts)
    // Above and to the right it would meet "knee" (from 159 on, a line at 91), so it goes below and to the left.
    expect(second).toMatchObject({ anchor: 'end', x: 144, y: 120 })
  })

  test('never leave the plot to the right', () => {
    const [label] = placeFrontLabels([{ x: frontFrame.width - 20, y: 100 }], new Map([[0, '成本最低']]))
    expect(label?.anchor).toBe('end')
  })
})
