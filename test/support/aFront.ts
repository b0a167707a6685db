import type { ParetoFront, ParetoOther, ParetoPoint } from '../../server/contract/pareto.ts'
import type { Kpis } from '../../server/contract/plan.ts'

/** Headline figures of 100 MW that move nowhere and emit nothing, unless told otherwise. */
export function someKpis(changes: Partial<Kpis> = {}): Kpis {
  return {
    costCny: 1200,
    costWithoutServersCny: 200,
    costCnyPerItMwh: 12,
    costWithoutServersCnyPerItMwh: 2,
    carbonTonnes: 0,
    marketCarbonTonnes: 0,
    carbonTonnesPerItMwh: 0,
    marketCarbonTonnesPerItMwh: 0,
    embodiedCarbonTonnes: 0,
    builtWindMw: 0,
    builtSolarMw: 0,
    builtStorageMwh: 0,
    curtailedMwh: null,
    demandItMw: 100,
    servedItMw: 100,
    unservedItMw: 0,
    itEnergyMwh: 100,
    facilityEnergyMwh: 120,
    meanPue: 1.2,
    movedItMw: 0,
    eastDemandItMw: 100,
    eastToWestItMw: 0,
    eastToWestShare: 0,
    meanOneWayLatencyMs: 1,
    p95RoundTripLatencyMs: 2,
    waterCubicMetres: 0,
    greenCertificateShare: 0,
    greenAnnualShare: 0,
    greenHourlyShare: null,
    greenHourlyReason: null,
    ...changes,
  }
}

interface Amounts {
  readonly tonnes: number
  readonly costWithoutServersCny: number
  /** Left out: 1 000 CNY of servers more. */
  readonly costCny?: number
}

function kpisOf({ tonnes, costWithoutServersCny, costCny = costWithoutServersCny + 1000 }: Amounts): Kpis {
  return someKpis({ costCny, costWithoutServersCny, carbonTonnes: tonnes, marketCarbonTonnes: tonnes })
}

/** A certified point whose cap is what it emits. */
export function aFrontPoint({ kind, ...amounts }: Amounts & Pick<ParetoPoint, 'kind'>): ParetoPoint {
  const kpis = kpisOf(amounts)
  const { tonnes } = amounts
  return {
    kind,
    knee: false,
    capTonnes: tonnes,
    cappedTonnes: tonnes,
    costCny: kpis.costCny,
    carbonTonnes: tonnes,
    marketCarbonTonnes: tonnes,
    macTighterCnyPerTonne: 10,
    macLooserCnyPerTonne: 10,
    isCorner: false,
    kpis,
    sites: [],
    certificate: {
      passed: true,
      primalResidual: 0,
      dualResidual: 0,
      objective: kpis.costCny,
      bound: kpis.costCny,
      relativeGap: 0,
      boundFrom: 'rowDuals',
      solver: 'highs',
      solverVersion: '1.0.0',
      datasetHash: null,
      rows: 1,
      columns: 1,
      nonzeros: 1,
    },
    patch: { carbon: { capTonnes: tonnes, account: 'location' } },
  }
}

/** A plan beside the front, dominated where something is cheaper or cleaner. */
export function anOther({
  id,
  cheaperByCny = null,
  cleanerByTonnes = null,
  ...amounts
}: Amounts & Pick<ParetoOther, 'id'> & Partial<Pick<ParetoOther, 'cheaperByCny' | 'cleanerByTonnes'>>): ParetoOther {
  return {
    id,
    name: { en: id, zh: '方案' },
    status: 'optimal',
    kpis: kpisOf(amounts),
    cappedTonnes: amounts.tonnes,
    costCny: kpisOf(amounts).costCny,
    dominated: cheaperByCny !== null || cleanerByTonnes !== null,
    cheaperByCny,
    cleanerByTonnes,
    text: { en: 'test', zh: '测试' },
  }
}

export function aFront(points: readonly ParetoPoint[], others: readonly ParetoOther[] = []): ParetoFront {
  return {
    status: 'optimal',
    name: 'test',
    datasetId: null,
    datasetHash: null,
    account: 'location',
    complete: true,
    points: [...points],
    segments: [],
    knee: null,
    largestGap: 0,
    others: [...others],
    statements: [],
    reasons: [],
    solver: 'highs',
    solverVersion: '1.0.0',
    solves: points.length,
    iterations: 0,
    frontSeconds: 0,
  }
}
