import { describe, expect, test } from 'vitest'
import { breakEvenSteps } from '../../../client/flows/breakEvenSteps.ts'
import { tornadoOf } from '../../../client/flows/tornadoRows.ts'
import { twoWayCells, valuesIn } from '../../../client/flows/twoWayCells.ts'
import type { Sensitivity, SensitivityBar, VariedOutcome } from '../../../server/contract/sensitivity.ts'

function outcome(cost: number | null, carbon: number | null = cost): VariedOutcome {
  return {
    status: cost === null ? 'infeasible' : 'optimal',
    costCny: cost,
    costWithoutServersCny: cost,
    carbonTonnes: carbon,
    marketCarbonTonnes: carbon,
    unservedItMw: 0,
    eastToWestShare: 0,
  }
}

function bar(name: string, low: VariedOutcome, high: VariedOutcome, swings: readonly [number, number]): SensitivityBar {
  return {
    name,
    words: { en: `the ${name}`, zh: name },
    unit: 'MW',
    base: 2,
    figures: 1,
    rangeFrom: 'data',
    low: { value: 1, outcome: low },
    high: { value: 3, outcome: high },
    costSwingCny: swings[0],
    carbonSwingTonnes: swings[1],
    rankByCost: 1,
    rankByCarbon: 1,
  }
}

function answered(parts: Partial<Sensitivity>): Sensitivity {
  return {
    status: 'optimal',
    name: 'test',
    datasetId: null,
    datasetHash: null,
    base: outcome(100, 50),
    oneWay: null,
    twoWay: null,
    breakEven: null,
    complete: true,
    statements: [],
    reasons: [],
    solves: 1,
    seconds: 0,
    ...parts,
  }
}

const bars = [
  bar('tariff', outcome(90, 50), outcome(130, 50), [40, 0]),
  bar('sites.*.pue', outcome(95, 20), outcome(105, 60), [10, 40]),
  bar('demand', outcome(null, null), outcome(101, 55), [1, 5]),
]
const oneWay = { bars, varied: 3, without: [], refused: [] }

describe('the tornado', () => {
  // Costs 90 and 130 about 100: 10 to the left, 30 to the right, which is the longest way.
  test('ways from the plan, largest swing first, each with the value that leads there', () => {
    const tornado = tornadoOf(answered({ oneWay }), 'cost', 2)
    expect(tornado?.base).toBe(100)
    expect(tornado?.most).toBe(30)
    expect(tornado?.rows.map(({ name }) => name)).toEqual(['tariff', 'sites.*.pue'])
    expect(tornado?.rows[0]?.low).toEqual({ value: 1, at: 90, change: -10 })
    expect(tornado?.rows[0]?.high.change).toBe(30)
    expect(tornado?.rows.map(({ isKind }) => isKind)).toEqual([false, true])
    expect(tornado?.rows[0]?.words.en).toBe('The tariff')
  })

  test('carbon has an order of its own, and what does not move it is no bar', () => {
    const tornado = tornadoOf(answered({ oneWay }), 'carbon', 10)
    expect(tornado?.rows.map(({ name }) => name)).toEqual(['sites.*.pue', 'demand'])
    expect(tornado?.still).toEqual([{ en: 'The tariff', zh: 'tariff' }])
  })

  test('a side without a plan has no way', () => {
    const demand = tornadoOf(answered({ oneWay }), 'cost', 10)?.rows.find(({ name }) => name === 'demand')
    expect(demand?.low).toEqual({ value: 1, at: null, change: null })
  })

  test('without a plan there is none', () => {
    expect(tornadoOf(answered({ oneWay, base: outcome(null) }), 'cost', 10)).toBeNull()
  })
})

describe('the grid', () => {
  const axis = (name: string, values: number[]) => ({ name, words: { en: name, zh: name }, values })
  const twoWay = {
    x: axis('a', [1, 2]),
    y: axis('b', [5, 6]),
    outcomes: [
      [outcome(100), outcome(110)],
      [outcome(70), null],
    ],
  }

  // From 100 the farthest is 30 below: 10 above is a third of it, the first of three shades.
  test('rows and columns as asked, shaded by the way from the plan', () => {
    const cells = twoWayCells(answered({ twoWay }), 'cost')
    expect(cells?.map((row) => row.map(({ value }) => value))).toEqual([
      [100, 110],
      [70, null],
    ])
    expect(cells?.map((row) => row.map(({ step }) => step))).toEqual([
      [0, 1],
      [-3, 0],
    ])
    expect(cells?.[1]?.[0]).toMatchObject({ x: 1, y: 6 })
  })

  test('values as typed, in either language’s commas', () => {
    expect(valuesIn('1.1, 0.9 1')).toEqual([0.9, 1, 1.1])
    expect(valuesIn('0，85、200')).toEqual([0, 85, 200])
    expect(valuesIn('1, 1')).toBeNull()
    expect(valuesIn('1, x')).toBeNull()
    expect(valuesIn(Array.from({ length: 16 }, (_, i) => i).join(' '))).toBeNull()
  })
})

describe('the break-even drawing', () => {
  const sample = (value: number, itMw: number | null, otherItMw: number | null) => ({
    value,
    itMw,
    otherItMw,
    holds: itMw === null ? null : itMw > (otherItMw ?? 40),
    outcome: outcome(itMw),
  })

  test('two loads over every value that has a plan', () => {
    const steps = breakEvenSteps([sample(0, 10, 60), sample(5, null, null), sample(10, 80, 20)], 0)
    expect(steps).toEqual({
      low: 0,
      high: 10,
      most: 80,
      load: [
        { value: 0, mw: 10 },
        { value: 10, mw: 80 },
      ],
      other: [
        { value: 0, mw: 60 },
        { value: 10, mw: 20 },
      ],
    })
  })

  test('beside the MW asked for where no other site is named', () => {
    expect(breakEvenSteps([sample(0, 10, null)], 40).other).toEqual([{ value: 0, mw: 40 }])
  })
})
