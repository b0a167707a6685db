import type { BitVsElectronPair, PerItMwh } from '../../server/contract/reports.ts'

export type PairWay = BitVsElectronPair['cheapest']

/** From staying to delivering power, in the order they stand side by side. */
export const pairWays = ['stay', 'bitOnGrid', 'bit', 'electron'] as const satisfies readonly PairWay[]

export interface PairMatrix {
  readonly regionIds: readonly string[]
  readonly provinceIds: readonly string[]
  at(regionId: string, provinceId: string): BitVsElectronPair | null
}

/** Eastern regions by western provinces, both in the order of the data. */
export function pairMatrix(pairs: readonly BitVsElectronPair[]): PairMatrix {
  const byIds = new Map(pairs.map((pair) => [`${pair.regionId} ${pair.provinceId}`, pair]))
  return {
    regionIds: [...new Set(pairs.map(({ regionId }) => regionId))],
    provinceIds: [...new Set(pairs.map(({ provinceId }) => provinceId))],
    at: (regionId, provinceId) => byIds.get(`${regionId} ${provinceId}`) ?? null,
  }
}

/** What a pair is worth against staying, per MWh of IT work. */
export interface PairSaving {
  /** CNY that the cheapest way saves; 0 where that is staying. */
  readonly costCny: number
  /** kg CO2 that the cleanest way saves; 0 where that is staying. */
  readonly carbonKg: number
  /** kg CO2 that the cheapest way has more than staying; negative where it has less. */
  readonly cheapestMoreKg: number
}

export function savingOf(pair: BitVsElectronPair): PairSaving {
  const cheapest = pair[pair.cheapest] ?? pair.stay
  const leastCarbon = pair[pair.leastCarbon] ?? pair.stay
  return {
    costCny: pair.stay.costCnyPerItMwh - cheapest.costCnyPerItMwh,
    carbonKg: (pair.stay.carbonTonnesPerItMwh - leastCarbon.carbonTonnesPerItMwh) * 1000,
    cheapestMoreKg: (cheapest.carbonTonnesPerItMwh - pair.stay.carbonTonnesPerItMwh) * 1000,
  }
}

export type PairOrder = 'saving' | 'carbon' | 'latency'

/** Pairs of one region, or all, the best first; those no fibre reaches come last by latency. */
export function sortPairs(
  pairs: readonly BitVsElectronPair[],
  by: PairOrder,
  regionId: string | null,
): readonly BitVsElectronPair[] {
  const rank = (pair: BitVsElectronPair): number => {
    if (by === 'latency') return pair.oneWayLatencyMs ?? Number.POSITIVE_INFINITY
    const { costCny, carbonKg } = savingOf(pair)
    return by === 'saving' ? -costCny : -carbonKg
  }
  const shown = regionId === null ? pairs : pairs.filter((pair) => pair.regionId === regionId)
  // Infinity less itself is no number: equal ranks keep the order of the data.
  return [...shown].sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)))
}

/** In how many pairs each way is the cheapest, and in how many it carries least carbon. */
export function countWays(
  pairs: readonly BitVsElectronPair[],
  of: 'cheapest' | 'leastCarbon',
): Readonly<Record<PairWay, number>> {
  const count = { stay: 0, bitOnGrid: 0, bit: 0, electron: 0 }
  for (const pair of pairs) count[pair[of]] += 1
  return count
}

/** Where moving the bit on grid power carries more carbon than staying. */
export interface DirtierOnGrid {
  /** Pairs where the bit may be moved at all. */
  readonly movable: number
  readonly dirtier: number
  /** The one that adds most; null where none does. */
  readonly worst: BitVsElectronPair | null
}

export function dirtierOnGrid(pairs: readonly BitVsElectronPair[]): DirtierOnGrid {
  const added = ({ stay, bitOnGrid }: BitVsElectronPair): number =>
    bitOnGrid ? bitOnGrid.carbonTonnesPerItMwh - stay.carbonTonnesPerItMwh : 0
  const dirtier = pairs.filter((pair) => added(pair) > 1e-9)
  return {
    movable: pairs.filter(({ bitOnGrid }) => bitOnGrid !== null).length,
    dirtier: dirtier.length,
    worst: dirtier.reduce<BitVsElectronPair | null>(
      (most, pair) => (most && added(most) >= added(pair) ? most : pair),
      null,
    ),
  }
}

/** One figure of a way against the same figure of staying, as a share; null where staying has none of it. */
export function againstStay(way: PerItMwh, stay: PerItMwh, figure: keyof PerItMwh): number | null {
  return stay[figure] > 0 ? way[figure] / stay[figure] - 1 : null
}
