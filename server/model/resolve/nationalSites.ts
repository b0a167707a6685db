import type { Dataset, DatasetSite, Province } from '../../contract/dataset.ts'
import type { Figure } from '../../contract/figure.ts'
import type { Scenario, SiteChange } from '../../contract/scenario.ts'
import type { Site, Technology } from '../instance.ts'
import type { FigureLedger } from './figureLedger.ts'
import type { NationalShapes } from './nationalShapes.ts'

/** The data set's sites with the scenario's changes. */
export function nationalSites(
  scenario: Scenario,
  dataset: Dataset,
  shapes: NationalShapes,
  ledger: FigureLedger,
): Site[] {
  const changes = new Map(scenario.sites.map((change) => [change.siteId, change]))
  const provinces = new Map(dataset.provinces.map((province) => [province.id, province]))
  const hallOmShare = ledger.take('national.hallOmShare', dataset.national.hallOmShare)
  const year = scenario.carbon.factorYear
  const residual = ledger.take(
    `national.residualCarbonTonnesPerMwh${year}`,
    dataset.national[`residualCarbonTonnesPerMwh${year}`],
  )
  const perItMw = shapes.time.mode === 'year' ? 0 : takeNational('storageMaxMwPerItMw', dataset, ledger)
  const perMw = shapes.time.mode === 'year' ? 0 : dataset.national.storageMaxHours.value
  const storage = { perItMw, mostHours: perMw }
  return dataset.sites.map((site) => {
    const province = provinces.get(site.provinceId)
    if (!province) throw new Error(`data set ${dataset.id}: site ${site.id} names no province`)
    const context = { scenario, shapes, ledger, hallOmShare, residual, storage }
    return nationalSite(site, province, changes.get(site.id), context)
  })
}

interface Context {
  readonly scenario: Scenario
  readonly shapes: NationalShapes
  readonly ledger: FigureLedger
  readonly hallOmShare: number
  readonly residual: number
  readonly storage: { readonly perItMw: number; readonly mostHours: number }
}

function nationalSite(site: DatasetSite, province: Province, change: SiteChange | undefined, context: Context): Site {
  const { scenario, shapes, ledger, storage } = context
  const own = scenario.supply.ownBuild
  const take = (name: keyof DatasetSite['figures'] & keyof SiteChange): number => {
    const figure = site.figures[name]
    if (!figure) throw new Error(`site ${site.id} has no ${name}`)
    return ledger.take(`sites.${site.id}.${name}`, figure, change?.[name])
  }
  const carbonName = `gridCarbonTonnesPerMwh${scenario.carbon.factorYear}` as const
  const factors = (technology: Technology): readonly number[] =>
    shapes.capacityFactor(site.id, technology, take(`${technology}FullLoadHours`))
  const tariffFactor = scenario.prices.tariffFactor ?? 1
  const fixed = {
    capacityFactor: { wind: factors('wind'), solar: factors('solar') },
    maxItMw: take('maxItMw'),
    pue: take('pue'),
    tariffCnyPerMwh: take('tariffCnyPerMwh') * tariffFactor,
    // The whole tariff moves, its hours too: its energy part is what the hour moves.
    tariffEnergyPartCnyPerMwh: provinceFigure(province, 'tariffEnergyPartCnyPerMwh', ledger) * tariffFactor,
    gridCarbonTonnesPerMwh: provinceFigure(province, carbonName, ledger, change?.gridCarbonTonnesPerMwh),
  }
  // Home sites stand for ordinary centres all over a province: no battery is planned there unless the scenario offers room.
  const offered = site.kind === 'home' ? 0 : storage.perItMw * fixed.maxItMw
  const maxBuildStorageMw = scenario.supply.storage ? (change?.maxBuildStorageMw ?? offered) : 0
  // Written out: a spread before so many fields takes three times as long as all the rest of an instance.
  return {
    capacityFactor: fixed.capacityFactor,
    maxItMw: fixed.maxItMw,
    pue: fixed.pue,
    tariffCnyPerMwh: fixed.tariffCnyPerMwh,
    tariffEnergyPartCnyPerMwh: fixed.tariffEnergyPartCnyPerMwh,
    gridCarbonTonnesPerMwh: fixed.gridCarbonTonnesPerMwh,
    id: site.id,
    name: site.name,
    kind: site.kind,
    homeOf: site.kind === 'home' ? site.provinceId : null,
    zone: site.zone,
    provinceId: site.provinceId,
    hub: site.hub !== null,
    hubName: site.hub,
    position: site.position,
    gridRegion: province.gridRegion ?? 'none',
    enabled: change?.enabled ?? true,
    existingItMw: take('existingItMw'),
    availableExistingShare: take('availableExistingShare'),
    wueLitresPerKwh: ledger.take(`sites.${site.id}.wueLitresPerKwh`, site.figures.wueLitresPerKwh),
    residualCarbonTonnesPerMwh: context.residual,
    gridImportMaxMw: change?.gridImportMaxMw ?? Number.POSITIVE_INFINITY,
    demandChargeCnyPerMwYear: 0,
    byPeriod: shapes.byPeriod(site, province, fixed),
    hallCapexCnyPerMw: take('hallCapexCnyPerMw'),
    hallOmShare: context.hallOmShare,
    maxBuildMw: { wind: own ? take('maxBuildWindMw') : 0, solar: own ? take('maxBuildSolarMw') : 0 },
    maxBuildStorageMw,
    maxBuildStorageMwh: maxBuildStorageMw * storage.mostHours,
  }
}

function takeNational(name: 'storageMaxMwPerItMw', dataset: Dataset, ledger: FigureLedger): number {
  return ledger.take(`national.${name}`, dataset.national[name])
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
