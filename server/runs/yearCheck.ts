import type { Plan } from '../contract/plan.ts'
import type { YearCheck } from '../contract/yearCheck.ts'
import type { BuiltProgram } from '../model/buildProgram.ts'
import { number, percent } from '../model/explain/numbers.ts'
import { costTerms } from '../model/formulation.ts'
import type { Instance } from '../model/instance.ts'
import { siteTotals } from '../model/read/siteTotals.ts'
import { readSolution } from '../model/read/solution.ts'
import { type SiteSizes, siteWeek } from '../model/yearCheck/siteWeek.ts'
import { solveInstance } from './solveInstance.ts'
import type { WorkReport } from './work.ts'

/** A week is long enough for weather to change and short enough for a small program; the year's last day joins the last. */
const hoursPerWeek = 168
/** What the hours decide. Everything else of a plan's cost is settled by its sizes. */
const operating: ReadonlySet<string> = new Set(['gridEnergy', 'gridExport', 'directSupplyCharge'])

export interface YearCheckInput {
  /** The plan's instance over typical days, and the same scenario over all hours of the year. */
  readonly instance: Instance
  readonly year: Instance
  readonly built: BuiltProgram
  readonly values: Float64Array
  readonly rowDuals: Float64Array | undefined
  readonly plan: Pick<Plan, 'kpis' | 'costLines' | 'sites' | 'contracts' | 'objectiveCny'>
}

interface Totals {
  /** Energy bought, sold and moved, without carbon. */
  readonly operatingCny: number
  /** Of what is imported, in the account the scenario names. */
  readonly pricedTonnes: number
  readonly shortMwh: number
  readonly importMwh: number
  readonly carbonTonnes: number
  readonly matchedMwh: number
}

/**
 * Operates the plan's sizes over all 8 760 hours, site by site and week by week, each week closing on itself. A carbon cap
 * is kept as the price it came to. Under steady routing a site's power is its own affair, so the sites can be run apart.
 */
export async function checkOverYear(
  input: YearCheckInput,
  report: (progress: WorkReport) => void = () => {},
): Promise<YearCheck | null> {
  const { plan, instance, year } = input
  if (!plan.kpis || instance.routing === 'hourly') return null
  const sizes = sizesOf(input)
  const price = instance.economics.carbonPriceCnyPerTonne + capPrice(input)
  const weeks = weeksOf(year.periods.length)
  const total = { operatingCny: 0, pricedTonnes: 0, shortMwh: 0, importMwh: 0, carbonTonnes: 0, matchedMwh: 0 }
  for (const [i, size] of sizes.entries()) {
    report({
      step: {
        en: `Every hour of the year: site ${i + 1} of ${sizes.length}`,
        zh: `全年逐时校核：第 ${i + 1}/${sizes.length} 个站点`,
      },
    })
    for (const week of weeks) {
      const part = await operate(siteWeek(year, size, week, price))
      total.operatingCny += part.operatingCny
      total.pricedTonnes += part.pricedTonnes
      total.shortMwh += part.shortMwh
      total.importMwh += part.importMwh
      total.carbonTonnes += part.carbonTonnes
      total.matchedMwh += part.matchedMwh
    }
  }
  return compare(input, total, weeks.length)
}

function compare({ plan, instance }: YearCheckInput, total: Totals, weeks: number): YearCheck | null {
  const { kpis } = plan
  if (!kpis) return null
  const { carbonPriceCnyPerTonne } = instance.economics
  // Of the carbon line only what is imported depends on the hours: contracts, certificates and what is built do not.
  const pricedInPlan = plan.sites.reduce((sum, site, s) => {
    const residual = instance.sites[s]?.residualCarbonTonnesPerMwh ?? 0
    return sum + (instance.rules.carbonAccount === 'market' ? residual * site.gridImportMwh : site.carbonTonnes)
  }, 0)
  const settled =
    plan.costLines.reduce((sum, line) => sum + (operating.has(line.id) ? 0 : line.costCny), 0) -
    carbonPriceCnyPerTonne * pricedInPlan
  const typicalDaysCostCny = plan.costLines.reduce((sum, line) => sum + line.costCny, 0)
  const hourlyCostCny = settled + total.operatingCny + carbonPriceCnyPerTonne * total.pricedTonnes
  const differenceShare = (hourlyCostCny - typicalDaysCostCny) / kpis.costWithoutServersCny
  const typicalDaysImportMwh = plan.sites.reduce((sum, site) => sum + site.gridImportMwh, 0)
  const ownOnly = plan.contracts.length === 0
  const more = differenceShare >= 0
  return {
    typicalDaysCostCny,
    hourlyCostCny,
    differenceShare,
    typicalDaysImportMwh,
    hourlyImportMwh: total.importMwh,
    typicalDaysCarbonTonnes: kpis.carbonTonnes,
    hourlyCarbonTonnes: total.carbonTonnes,
    typicalDaysMatchedShare: ownOnly ? kpis.greenHourlyShare : null,
    hourlyMatchedShare: ownOnly ? total.matchedMwh / kpis.facilityEnergyMwh : null,
    shortMwh: total.shortMwh,
    weeks,
    text: {
      en: `Over all 8,760 hours the same sizes cost ${percent(Math.abs(differenceShare))} ${more ? 'more' : 'less'} than the typical days say (without servers), and draw ${number(total.importMwh / 1e6)} TWh from the grid instead of ${number(typicalDaysImportMwh / 1e6)}.`,
      zh: `按全年 8760 小时逐时运行，相同规模的成本（不计服务器）比典型日结果${more ? '高' : '低'} ${percent(Math.abs(differenceShare))}，网购电量为 ${number(total.importMwh / 1e6)} 太瓦时，典型日结果为 ${number(typicalDaysImportMwh / 1e6)} 太瓦时。`,
    },
  }
}

function sizesOf({ instance, built: { columns }, values }: YearCheckInput): SiteSizes[] {
  const value = (column: number | undefined): number => (column === undefined ? 0 : Math.max(0, values[column] ?? 0))
  return [...instance.sites.keys()].flatMap((s) => {
    const serverItMw = instance.workloads.map((_, w) => value(columns.serverItMw(s, w)))
    if (serverItMw.every((mw) => mw <= 1e-6)) return []
    const store = columns.store(s)
    const peak = columns.gridPeakMw(s)
    return [
      {
        s,
        serverItMw,
        windMw: value(columns.builtMw(s, 0)),
        solarMw: value(columns.builtMw(s, 1)),
        storageMw: value(store?.builtMw),
        storageMwh: value(store?.builtMwh),
        gridPeakMw: peak === null ? null : value(peak),
      },
    ]
  })
}

/** CNY per tonne that the carbon cap came to. */
function capPrice({ built, rowDuals }: YearCheckInput): number {
  const cap = built.families.get('carbonCap')
  return cap && cap.keys.length > 0 ? Math.max(0, -(rowDuals?.[cap.offset] ?? 0)) : 0
}

const weekOptions = { solver: 'highs', timeLimitSeconds: 60 } as const

async function operate(instance: Instance): Promise<Totals> {
  const within = await solveInstance(instance, weekOptions)
  const limit = instance.sites[0]?.gridImportMaxMw ?? Number.POSITIVE_INFINITY
  const shown = within.outcome.values ? instance : withoutGridLimit(instance)
  const { built, outcome } = within.outcome.values ? within : await solveInstance(shown, weekOptions)
  if (!outcome.values) throw new Error(`a week of ${instance.sites[0]?.id} ended ${outcome.status}`)
  const solution = readSolution(shown, built, outcome.values)
  const totals = siteTotals(shown, built.columns, solution, 0)
  const shortMwh = shown.periods.reduce(
    (sum, { hours }, t) => sum + hours * Math.max(0, solution.value(built.columns.gridImportMw(0, t)) - limit),
    0,
  )
  const market = (shown.sites[0]?.residualCarbonTonnesPerMwh ?? 0) * totals.gridImportMwh
  return {
    operatingCny: costTerms.reduce(
      (sum, { name }, i) => sum + (operating.has(name) ? (solution.termCostCny[i] ?? 0) : 0),
      0,
    ),
    pricedTonnes: shown.rules.carbonAccount === 'market' ? market : totals.carbonTonnes,
    shortMwh: within.outcome.values ? 0 : shortMwh,
    importMwh: totals.gridImportMwh,
    carbonTonnes: totals.carbonTonnes,
    matchedMwh: totals.matchedGreenMwh ?? 0,
  }
}

/** A week the connection cannot carry is run without its limit, and what is drawn beyond it is counted. */
function withoutGridLimit(instance: Instance): Instance {
  return { ...instance, sites: instance.sites.map((site) => ({ ...site, gridImportMaxMw: Number.POSITIVE_INFINITY })) }
}

function weeksOf(hours: number): { from: number; to: number }[] {
  const count = Math.max(1, Math.floor(hours / hoursPerWeek))
  return Array.from({ length: count }, (_, i) => ({
    from: i * hoursPerWeek,
    to: i === count - 1 ? hours : (i + 1) * hoursPerWeek,
  }))
}
