import type { Words } from '../contract/figure.ts'
import { ProblemError } from '../contract/problem.ts'
import type { Sensitivity, SensitivityBar, SensitivityRequest, VariedOutcome } from '../contract/sensitivity.ts'
import {
  type Parameter,
  type ParameterContext,
  parameterNamed,
  type Setting,
  usualParameters,
} from './sensitivityParameters.ts'
import { refusalOf, type VariationSolver } from './sensitivitySolver.ts'
import { parameterWords } from './sensitivityWords.ts'
import type { WorkClock } from './workClock.ts'

type Asked = NonNullable<SensitivityRequest['oneWay']>
type Answer = NonNullable<Sensitivity['oneWay']>

interface Wanted {
  readonly parameter: Parameter
  readonly low: Setting
  readonly high: Setting
  readonly given: boolean
}

/** Every parameter at its low and at its high, and which of them moves the answer most. */
export async function oneWay(
  asked: Asked,
  context: ParameterContext,
  solver: VariationSolver,
  clock: WorkClock,
  report: (doneShare: number) => void,
): Promise<{ readonly answer: Answer; readonly complete: boolean }> {
  const refused: Answer['refused'] = []
  const wanted = asked.parameters
    ? givenParameters(asked.parameters, context)
    : usualParameters(context.restsOn).flatMap((name) => usual(parameterNamed(name, context)))
  const bars: SensitivityBar[] = []
  const without: string[] = []
  let varied = 0
  for (const { parameter, low, high, given } of wanted) {
    if (clock.isOver()) break
    report(varied / wanted.length)
    varied += 1
    const sides = [await at(parameter, low, solver), await at(parameter, high, solver)]
    const bad = sides.find((side): side is { readonly refused: Words } => 'refused' in side)
    if (bad) refused.push({ name: parameter.name, found: bad.refused })
    const [lowSide, highSide] = sides
    if (!lowSide || !highSide || 'refused' in lowSide || 'refused' in highSide) continue
    if (lowSide.same && highSide.same) without.push(parameter.name)
    else bars.push(barOf(parameter, solver.base.outcome, { low: lowSide, high: highSide }, given))
  }
  return {
    answer: { bars: ranked(bars).slice(0, asked.top), varied, without, refused },
    complete: varied === wanted.length,
  }
}

function usual(parameter: Parameter | Words): Wanted[] {
  return 'vary' in parameter && parameter.range ? [{ parameter, low: 'low', high: 'high', given: false }] : []
}

function givenParameters(asked: NonNullable<Asked['parameters']>, context: ParameterContext): Wanted[] {
  const findings: ProblemError['findings'][number][] = []
  const wanted = asked.flatMap(({ name, low, high }, i): Wanted[] => {
    const parameter = parameterNamed(name, context)
    const path = `oneWay.parameters[${i}].name`
    if (!('vary' in parameter)) {
      findings.push(unknownParameter(path, name, parameter))
      return []
    }
    if (!parameter.range && (low === undefined || high === undefined)) {
      findings.push(noRange(path, name))
      return []
    }
    return [{ parameter, low: low ?? 'low', high: high ?? 'high', given: low !== undefined || high !== undefined }]
  })
  if (findings.length > 0) throw new ProblemError('invalidScenario', findings)
  return wanted
}

export function unknownParameter(path: string, name: string, found: Words): ProblemError['findings'][number] {
  return {
    path,
    found: `"${name}" is ${found.en}`,
    fix: 'Give a path such as carbon.priceCnyPerTonne or sites[siteId=guian].pue, or a figure such as national.discountRate or sites.*.tariffCnyPerMwh',
    zh: {
      found: `"${name}" ${found.zh}`,
      fix: '请给出路径，如 carbon.priceCnyPerTonne、sites[siteId=guian].pue，或数据名，如 national.discountRate、sites.*.tariffCnyPerMwh',
    },
  }
}

function noRange(path: string, name: string): ProblemError['findings'][number] {
  return {
    path,
    found: `the scenario leaves "${name}" out, so there is no value to vary about`,
    fix: 'Give low and high',
    zh: { found: `方案未给出 "${name}"，没有可围绕变动的数值`, fix: '请给出 low 与 high' },
  }
}

type Side = SensitivityBar['low'] & { readonly same: boolean }

async function at(
  parameter: Parameter,
  setting: Setting,
  solver: VariationSolver,
): Promise<Side | { readonly refused: Words }> {
  try {
    const solved = await solver.solve(parameter.vary(setting))
    if ('refused' in solved) return solved
    const value = typeof setting === 'number' ? setting : (parameter.range?.[setting] ?? 0)
    return { value, outcome: solved.outcome, same: solved.same }
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'invalidScenario') return { refused: refusalOf(error) }
    throw error
  }
}

function barOf(
  { name, unit, base, figures, range }: Parameter,
  unchanged: VariedOutcome,
  { low, high }: { readonly low: Side; readonly high: Side },
  given: boolean,
): SensitivityBar {
  const swing = (of: (outcome: VariedOutcome) => number | null): number => {
    const values = [low.outcome, unchanged, high.outcome].flatMap((outcome) => of(outcome) ?? [])
    return values.length === 0 ? 0 : Math.max(...values) - Math.min(...values)
  }
  return {
    name,
    words: parameterWords(name),
    unit,
    base,
    figures,
    rangeFrom: given ? 'given' : (range?.from ?? 'given'),
    low: { value: low.value, outcome: low.outcome },
    high: { value: high.value, outcome: high.outcome },
    costSwingCny: swing(({ costWithoutServersCny }) => costWithoutServersCny),
    carbonSwingTonnes: swing(({ carbonTonnes }) => carbonTonnes),
    rankByCost: 0,
    rankByCarbon: 0,
  }
}

/** Largest swing of cost first; the name decides between equals, so that the order is always the same. */
function ranked(bars: readonly SensitivityBar[]): SensitivityBar[] {
  const rank = (of: (bar: SensitivityBar) => number): SensitivityBar[] =>
    bars.toSorted((a, b) => of(b) - of(a) || (a.name < b.name ? -1 : 1))
  const byCarbon = new Map(rank((bar) => bar.carbonSwingTonnes).map((bar, i) => [bar.name, i + 1]))
  return rank((bar) => bar.costSwingCny).map((bar, i) => ({
    ...bar,
    rankByCost: i + 1,
    rankByCarbon: byCarbon.get(bar.name) ?? 0,
  }))
}
