import type { Plan, PlanPlacement, PlanSite } from '../../server/contract/plan.ts'

type Region = Plan['regions'][number]

/** A plan of one region and one site, 100 MW from Shanghai to Gui'an, unless told otherwise. */
export function aPlan(changes: Partial<Plan> = {}): Plan {
  return {
    status: 'optimal',
    name: 'test',
    datasetId: null,
    datasetHash: null,
    solver: 'highs',
    solverVersion: '1.0.0',
    solverReason: { en: 'test', zh: '测试' },
    solveSeconds: 0,
    objectiveCny: 0,
    kpis: null,
    placements: [aPlacement()],
    sites: [aPlanSite()],
    regions: [aPlanRegion()],
    contracts: [],
    costLines: [],
    baselines: [],
    moves: [],
    statements: [],
    bindingRules: [],
    reasons: [],
    conflict: null,
    restsOn: [],
    operation: null,
    yearCheck: null,
    certificate: null,
    ...changes,
  }
}

export function aPlacement(changes: Partial<PlanPlacement> = {}): PlanPlacement {
  return {
    regionId: 'shanghai',
    siteId: 'guian',
    workloadId: 'training',
    itMw: 100,
    gbps: 10,
    oneWayLatencyMs: 12,
    routeKm: 2000,
    itEnergyMwh: 700_000,
    costCny: 1e9,
    costWithoutServersCny: 2e8,
    carbonTonnes: 140_000,
    carbonTonnesPerItMwh: 0.2,
    ...changes,
  }
}

export function aPlanRegion(changes: Partial<Region> = {}): Region {
  return {
    regionId: 'shanghai',
    name: { en: 'Shanghai', zh: '上海' },
    zone: 'east',
    position: [121.47, 31.23],
    demandItMw: 100,
    servedItMw: 100,
    homeItMw: 0,
    unservedItMw: 0,
    ...changes,
  }
}

export function aPlanSite(changes: Partial<PlanSite> = {}): PlanSite {
  return {
    siteId: 'guian',
    name: { en: "Gui'an", zh: '贵安' },
    kind: 'named',
    zone: 'west',
    provinceId: 'guizhou',
    position: [106.45, 26.4],
    itMw: 100,
    usableItMw: 200,
    existingUsableItMw: 200,
    builtItMw: 0,
    utilisation: 0.5,
    builtWindMw: 0,
    builtSolarMw: 0,
    builtStorageMw: 0,
    builtStorageMwh: 0,
    facilityEnergyMwh: 840_000,
    ownEnergyMwh: 0,
    curtailedMwh: null,
    exportedMwh: 0,
    gridImportMwh: 840_000,
    contractedGreenMwh: 0,
    greenCertificateMwh: 0,
    carbonTonnes: 140_000,
    marketCarbonTonnes: 140_000,
    carbonTonnesPerMwh: 0.175,
    carbonTonnesPerItMwh: 0.2,
    energyCostCnyPerMwh: 400,
    waterCubicMetres: 0,
    capacityDualCnyPerMwYear: null,
    greenAnnualShare: 0,
    greenHourlyShare: null,
    ...changes,
  }
}
