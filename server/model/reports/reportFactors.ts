import type { Dataset, NationalFigureName } from '../../contract/dataset.ts'
import type { LocalFactors, ReportFactor } from '../../contract/reports.ts'
import type { Scenario } from '../../contract/scenario.ts'

/** What the reports need beside plan and instance: capital costs as paid at once, and the factors of local benefit. */
export interface ReportFactors {
  readonly serverCapexCnyPerMw: number
  readonly windCapexCnyPerMw: number
  readonly solarCapexCnyPerMw: number
  readonly storageCapexCnyPerMw: number
  readonly storageCapexCnyPerMwh: number
  /** Null where own data gives none. */
  readonly localBuildJobsPerMcny: number | null
  readonly localRunJobsPerMw: number | null
  readonly localTaxShare: number | null
  readonly economicSiteItMw: number | null
  /** The local factors with their provenance. */
  readonly factors: readonly ReportFactor[]
}

const localNames = ['localBuildJobsPerMcny', 'localRunJobsPerMw', 'localTaxShare', 'economicSiteItMw'] as const
type LocalName = (typeof localNames)[number] & keyof LocalFactors & NationalFigureName

/** Units of factors that the scenario gives beside its own data. */
const units: Readonly<Record<LocalName, string>> = {
  localBuildJobsPerMcny: 'job-years per million CNY built',
  localRunJobsPerMw: 'jobs per MW IT',
  localTaxShare: 'share of local investment and running cost',
  economicSiteItMw: 'MW IT',
}

export function reportFactorsOf(scenario: Scenario, dataset: Dataset | null): ReportFactors {
  const factors = localNames.flatMap((name) => factorOf(name, scenario, dataset))
  const local = (name: LocalName): number | null => factors.find(({ figure }) => figure.endsWith(name))?.value ?? null
  return {
    ...capexOf(scenario, dataset),
    localBuildJobsPerMcny: local('localBuildJobsPerMcny'),
    localRunJobsPerMw: local('localRunJobsPerMw'),
    localTaxShare: local('localTaxShare'),
    economicSiteItMw: local('economicSiteItMw'),
    factors,
  }
}

function factorOf(name: LocalName, { localFactors }: Scenario, dataset: Dataset | null): ReportFactor[] {
  const figure = dataset?.national[name]
  const given = localFactors[name]
  if (given !== undefined && given !== figure?.value) {
    const provenance = { year: '', sourceId: 'scenario', quality: 'assumed', status: 'assumed', changed: true } as const
    return [{ figure: `national.${name}`, value: given, unit: figure?.unit ?? units[name], ...provenance }]
  }
  if (!figure) return []
  const { value, unit, year, sourceId, quality, status } = figure
  return [{ figure: `national.${name}`, value, unit, year, sourceId, quality, status, changed: false }]
}

type Capex = Pick<
  ReportFactors,
  'serverCapexCnyPerMw' | 'windCapexCnyPerMw' | 'solarCapexCnyPerMw' | 'storageCapexCnyPerMw' | 'storageCapexCnyPerMwh'
>

function capexOf({ prices, data }: Scenario, dataset: Dataset | null): Capex {
  const take = (name: keyof Capex): number => data?.[name] ?? prices[name] ?? dataset?.national[name].value ?? 0
  return {
    serverCapexCnyPerMw: take('serverCapexCnyPerMw'),
    windCapexCnyPerMw: take('windCapexCnyPerMw'),
    solarCapexCnyPerMw: take('solarCapexCnyPerMw'),
    storageCapexCnyPerMw: take('storageCapexCnyPerMw'),
    storageCapexCnyPerMwh: take('storageCapexCnyPerMwh'),
  }
}
