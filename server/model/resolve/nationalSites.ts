import type { Dataset, DatasetSite, Province } from '../../contract/dataset.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Scenario, SiteChange } from '../../contract/scenario.ts'
import type { Site } from '../instance.ts'
import type { FigureLedger } from './figureLedger.ts'

/** The data set's sites with the scenario's changes. */
export function nationalSites(scenario: Scenario, dataset: Dataset, hours: number, ledger: FigureLedger): Site[] {
  const changes = new Map(scenario.sites.map((change) => [change.siteId, change]))
  const provinces = new Map(dataset.provinces.map((province) => [province.id, province]))
  const hallOmShare = ledger.take('national.hallOmShare', dataset.national.hallOmShare)
  const year = scenario.carbon.factorYear
  const residual = ledger.take(
    `national.residualCarbonTonnesPerMwh${year}`,
    dataset.national[`residualCarbonTonnesPerMwh${year}`],
  )
  return dataset.sites.map((site) => {
    const province = provinces.get(site.provinceId)
    if (!province) throw new Error(`data set ${dataset.id}: site ${site.id} names no province`)
    return nationalSite(site, province, changes.get(site.id), { scenario, hours, ledger, hallOmShare, residual })
  })
}

interface Context {
  readonly scenario: Scenario
  readonly hours: number
  readonly ledger: FigureLedger
  readonly hallOmShare: number
  readonly residual: number
}

function nationalSite(site: DatasetSite, province: Province, change: SiteChange | undefined, context: Context): Site {
  const { scenario, hours, ledger } = context
  const own = scenario.supply.ownBuild
  const take = (name: keyof DatasetSite['figures'] & keyof SiteChange): number => {
    const figure = site.figures[name]
    if (!figure) throw new Error(`site ${site.id} has no ${name}`)
    return ledger.take(`sites.${site.id}.${name}`, figure, change?.[name])
  }
  const carbonName = `gridCarbonTonnesPerMwh${scenario.carbon.factorYear}` as const
  const wind = Math.min(1, take('windFullLoadHours') / hours)
  const solar = Math.min(1, take('solarFullLoadHours') / hours)
  return {
    id: site.id,
    name: site.name,
    kind: site.kind,
    homeOf: site.kind === 'home' ? site.provinceId : null,
    zone: site.zone,
    provinceId: site.provinceId,
    hub: site.hub !== null,
    position: site.position,
    gridRegion: province.gridRegion ?? 'none',
    enabled: change?.enabled ?? true,
    existingItMw: take('existingItMw'),
    availableExistingShare: take('availableExistingShare'),
    maxItMw: take('maxItMw'),
    pue: take('pue'),
    wueLitresPerKwh: ledger.take(`sites.${site.id}.wueLitresPerKwh`, site.figures.wueLitresPerKwh),
    tariffCnyPerMwh: take('tariffCnyPerMwh') * (scenario.prices.tariffFactor ?? 1),
    tariffEnergyPartCnyPerMwh: provinceFigure(province, 'tariffEnergyPartCnyPerMwh', ledger),
    gridCarbonTonnesPerMwh: provinceFigure(province, carbonName, ledger, change?.gridCarbonTonnesPerMwh),
    residualCarbonTonnesPerMwh: context.residual,
    gridImportMaxMw: change?.gridImportMaxMw ?? Number.POSITIVE_INFINITY,
    hallCapexCnyPerMw: take('hallCapexCnyPerMw'),
    hallOmShare: context.hallOmShare,
    capacityFactor: { wind: [wind], solar: [solar] },
    maxBuildMw: { wind: own ? take('maxBuildWindMw') : 0, solar: own ? take('maxBuildSolarMw') : 0 },
  }
}

function provinceFigure(
  province: Province,
  name: keyof Province['figures'],
  ledger: FigureLedger,
  changed?: number,
): number {
  const figure: Figure | undefined = province.figures[name]
  if (!figure) throw new Error(`province ${province.id} has no ${name}`)
  return ledger.take(`provinces.${province.id}.${name}`, figure, changed)
}
