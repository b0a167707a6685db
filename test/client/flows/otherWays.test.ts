import { describe, expect, test } from 'vitest'
import type { Said } from '../../../client/flows/againstWays.ts'
import { axisTicks } from '../../../client/flows/axisTicks.ts'
import { dotLabels } from '../../../client/flows/dotLabels.ts'
import { isWorse, otherWays, wayDots, wayStatements } from '../../../client/flows/otherWays.ts'
import { textWidth } from '../../../client/flows/textWidth.ts'
import type { Move, Statement } from '../../../server/contract/plan.ts'
import { Kpis } from '../../../server/contract/plan.ts'
import { aPlan } from '../../support/aPlan.ts'

const zeros = Object.fromEntries(Object.keys(Kpis.shape).map((name) => [name, 0]))
const kpis = (changes: Partial<Kpis>): Kpis => Kpis.parse({ ...zeros, greenHourlyReason: null, ...changes })
const words = { en: 'x', zh: '某' }
const plan = aPlan({
  kpis: kpis({ costWithoutServersCnyPerItMwh: 700, carbonTonnesPerItMwh: 0.25, marketCarbonTonnesPerItMwh: 0.2 }),
  baselines: [
    {
      id: 'asToday',
      name: words,
      explanation: words,
      status: 'infeasible',
      kpis: null,
      note: words,
      certificate: null,
    },
    {
      id: 'localEast',
      name: words,
      explanation: words,
      status: 'optimal',
      kpis: kpis({ costWithoutServersCnyPerItMwh: 1400, carbonTonnesPerItMwh: 0.7 }),
      certificate: null,
    },
  ],
})

describe('the plan beside other ways', () => {
  test('the plan stands first; a way without figures keeps its note and is not drawn', () => {
    const ways = otherWays(plan)
    expect(ways.map(({ id }) => id)).toEqual(['plan', 'asToday', 'localEast'])
    expect(ways[1]).toMatchObject({ kpis: null, change: null, note: words })
    expect(wayDots(ways, 'location')).toEqual([
      { id: 'plan', costCny: 700, carbonKg: 250 },
      { id: 'localEast', costCny: 1400, carbonKg: 700 },
    ])
    expect(wayDots(ways, 'market')[0]).toEqual({ id: 'plan', costCny: 700, carbonKg: 200 })
  })

  test('more is worse, of green energy less is, and rounding is neither', () => {
    expect(isWorse('costCnyPerItMwh', 3)).toBe(true)
    expect(isWorse('costCnyPerItMwh', -3)).toBe(false)
    expect(isWorse('greenAnnualShare', -0.1)).toBe(true)
    expect(isWorse('greenAnnualShare', 0.1)).toBe(false)
    expect(isWorse('unservedItMw', 1e-9)).toBe(false)
    expect(isWorse('meanOneWayLatencyMs', null)).toBe(false)
  })

  test('what got worse stands apart, moving before the rest; other sentences are left out', () => {
    const said = (code: string, tone: Statement['tone']): Statement => ({ code, tone, text: words, values: {} })
    const { worse, others } = wayStatements(
      aPlan({
        statements: [
          said('against.localEast', 'worse'),
          said('restsOn', 'caution'),
          said('movingWestWorse', 'worse'),
          said('against.greedy', 'better'),
        ],
      }),
    )
    const codes = (all: readonly Said[]) => all.map((one) => ('code' in one ? one.code : one.ids))
    expect(codes(worse)).toEqual(['movingWestWorse', 'against.localEast'])
    expect(codes(others)).toEqual(['against.greedy'])
  })
})

test('single moves that carry more carbon leave their sentences for a row each, in the order they are told', () => {
  const move = (regionId: string, changeTonnes: number): Move => ({
    ...{ regionId, siteId: 'hami', itMw: 10, changeTonnes },
    ...{ homeCarbonTonnesPerItMwh: 0.2, siteCarbonTonnesPerItMwh: 0.3, siteGridCarbonTonnesPerItMwh: 0.3 },
  })
  const one = (regionId: string): Statement => ({
    ...{ code: 'moveCarriesMore', tone: 'worse', text: words },
    values: { ...move(regionId, 1) },
  })
  const inAll: Statement = { code: 'movingWorse', tone: 'worse', text: words, values: {} }
  const moves = [move('qinghai', 900), move('hebei', -5), move('sichuan', 25_000)]
  const said = wayStatements(aPlan({ moves, statements: [inAll, one('sichuan'), one('qinghai')] }))
  expect(said.worse).toEqual([inAll])
  expect(said.moves.map(({ regionId, changeTonnes }) => [regionId, changeTonnes])).toEqual([
    ['sichuan', 25_000],
    ['qinghai', 900],
  ])
})

describe('ticks of an axis', () => {
  test.each([
    [1387, [0, 500, 1000, 1500]],
    [732, [0, 200, 400, 600, 800]],
    [4, [0, 1, 2, 3, 4]],
    [0, [0, 1]],
  ])('up to %d', (largest, ticks) => {
    expect(axisTicks(largest)).toEqual(ticks)
  })
})

// Latin letters count 6 px, Chinese ones 11, and 4 px stay free.
test('small type is as wide as its letters', () => {
  expect([textWidth('Stay'), textWidth('留在本地')]).toEqual([28, 48])
})

describe('names of dots', () => {
  const size = { width: 300, height: 200 }
  const width = (): number => 60

  test('stand to the right, to the left at the edge, and over the dot where both sides are taken', () => {
    const one = dotLabels([{ id: 'a', x: 50, y: 100 }], size, width)
    expect(one[0]).toMatchObject({ ids: ['a'], anchor: 'start' })
    const edge = dotLabels([{ id: 'a', x: 290, y: 100 }], size, width)
    expect(edge[0]).toMatchObject({ anchor: 'end' })
    const between = [20, 55, 90].map((x, i) => ({ id: String(i), x, y: 100 }))
    expect(dotLabels(between, size, width)[1]).toMatchObject({ ids: ['1'], anchor: 'middle' })
  })

  test('dots that cannot be told apart share one', () => {
    const labels = dotLabels(
      [
        { id: 'plan', x: 100, y: 100 },
        { id: 'siloed', x: 103, y: 101 },
        { id: 'stay', x: 200, y: 40 },
      ],
      size,
      width,
    )
    expect(labels.map(({ ids }) => ids)).toEqual([['plan', 'siloed'], ['stay']])
  })
})
