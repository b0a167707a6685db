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
const operating: ReadonlySet<string> = new Set(['gridEnergy', 'gridExport', 'directSupplyCharge', 'carbonCost'])

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
  readonly operatingCny: number
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
  const total = { operatingCny: 0, importMwh: 0, carbonTonnes: 0, matchedMwh: 0 }
  for (const [i, size] of sizes.entries()) {
    report({
      step: {
        en: `Every hour of the year: site ${i + 1} of ${sizes.length}`,
        zh: `全年逐时校核：第 ${i + 1}/${sizes.length} 个站点`,
      },
    })
    for (const week of weeks) {
      const part = await operate(siteWeek(year, size, week, price), instance.economics.carbonPriceCnyPerTonne)
      total.operatingCny += part.operatingCny
      total.importMwh += part.importMwh
      total.carbonTonnes += part.carbonTonnes
      total.matchedMwh += part.matchedMwh
    }
  }
  return compare(plan, total, weeks.length)
}

function compare(plan: YearCheckInput['plan'], total: Totals, weeks: number): YearCheck | null {
  const { kpis } = plan
  if (!kpis) return null
  const settled = plan.costLines.reduce((sum, line) => sum + (operating.has(line.id) ? 0 : line.costCny), 0)
  const typicalDaysCostCny = plan.costLines.reduce((sum, line) => sum + line.costCny, 0)
  const hourlyCostCny = settled + total.operatingCny
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

/** CNY per tonne that the carbon cap came to, where there is one on the location account. */
function capPrice({ built, rowDuals, instance }: YearCheckInput): number {
  const cap = built.families.get('carbonCap')
  if (!cap || cap.keys.length === 0 || instance.rules.carbonAccount !== 'location') return 0
  return Math.max(0, -(rowDuals?.[cap.offset] ?? 0))
}

async function operate(instance: Instance, carbonPriceCnyPerTonne: number): Promise<Totals> {
  const { built, outcome } = await solveInstance(instance, { solver: 'highs', timeLimitSeconds: 60 })
  if (!outcome.values) throw new Error(`a week of ${instance.sites[0]?.id} ended ${outcome.status}`)
  const solution = readSolution(instance, built, outcome.values)
  const totals = siteTotals(instance, built.columns, solution, 0)
  const carbonCost = carbonPriceCnyPerTonne * totals.carbonTonnes
  const operatingCny = costTerms.reduce(
    (sum, { name }, i) => sum + (operating.has(name) && name !== 'carbonCost' ? (solution.termCostCny[i] ?? 0) : 0),
    carbonCost,
  )
  return {
    operatingCny,
    importMwh: totals.gridImportMwh,
    carbonTonnes: totals.carbonTonnes,
    matchedMwh: totals.matchedGreenMwh ?? 0,
  }
}

function weeksOf(hours: number): { from: number; to: number }[] {
  const count = Math.max(1, Math.floor(hours / hoursPerWeek))
  return Array.from({ length: count }, (_, i) => ({
    from: i * hoursPerWeek,
    to: i === count - 1 ? hours : (i + 1) * hoursPerWeek,
  }))
}
