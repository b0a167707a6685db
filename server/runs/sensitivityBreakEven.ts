import type { Zone } from '../contract/figure.ts'
import type { PlanPlacement } from '../contract/plan.ts'
import { ProblemError } from '../contract/problem.ts'
import type { BreakEven, BreakEvenSample, LoadCondition, Sensitivity } from '../contract/sensitivity.ts'
import type { Instance } from '../model/instance.ts'
import type { ParameterContext } from './sensitivityParameters.ts'
import type { VariationSolver } from './sensitivitySolver.ts'
import { named, refusedAt, valid } from './sensitivityTwoWay.ts'
import { parameterWords } from './sensitivityWords.ts'
import type { WorkClock } from './workClock.ts'

type Answer = NonNullable<Sensitivity['breakEven']>

/** Values looked at before the first change between two of them is closed in on. */
const scanned = 9
/** Share of the interval within which the value is found. */
const within = 1e-4

/**
 * The first value, from low to high, at which the condition turns. A coarse scan finds two neighbours that differ, then
 * the interval between them is halved: a turn and back within one step of the scan is not seen.
 * @throws ProblemError `invalidScenario` for a name, an id or a value that makes no scenario.
 */
export async function breakEven(
  { name, low, high, condition }: BreakEven,
  context: ParameterContext,
  solver: VariationSolver,
  clock: WorkClock,
  report: (doneShare: number) => void,
): Promise<{ readonly answer: Answer; readonly complete: boolean }> {
  refuseUnknownIds(condition, solver.instance)
  const parameter = named(name, 'breakEven.name', context)
  const samples: BreakEvenSample[] = []
  const steps = scanned - 1 + Math.ceil(Math.log2(1 / (within * (scanned - 1))))
  const look = async (value: number): Promise<BreakEvenSample | null> => {
    if (clock.isOver()) return null
    report(samples.length / steps)
    const path = value - low < high - value ? 'breakEven.low' : 'breakEven.high'
    const solved = await solver.solve(valid(() => parameter.vary(value), path))
    if ('refused' in solved) throw new ProblemError('invalidScenario', [refusedAt(path, solved.refused)])
    const sample = { value, ...measured(condition, solved.placements, solver.instance), outcome: solved.outcome }
    const known = solved.outcome.costCny === null ? { ...sample, itMw: null, otherItMw: null, holds: null } : sample
    samples.push(known)
    return known
  }
  const turn = await firstTurn(look, low, high)
  let { below, above } = turn
  while (below && above && above.value - below.value > within * (high - low)) {
    const middle = await look((below.value + above.value) / 2)
    if (!middle) break
    if (middle.holds === below.holds) below = middle
    else above = middle
  }
  const found = below !== null && above !== null
  const answer = {
    name,
    words: parameterWords(name),
    found,
    value: found ? (above?.value ?? null) : null,
    within: below && above ? above.value - below.value : null,
    holdsBelow: below?.holds ?? samples[0]?.holds ?? null,
    holdsAbove: above?.holds ?? samples.at(-1)?.holds ?? null,
    samples: samples.toSorted((a, b) => a.value - b.value),
  }
  return { answer, complete: turn.complete && (!found || (answer.within ?? 0) <= within * (high - low)) }
}

interface Turn {
  readonly below: BreakEvenSample | null
  readonly above: BreakEvenSample | null
  readonly complete: boolean
}

async function firstTurn(
  look: (value: number) => Promise<BreakEvenSample | null>,
  low: number,
  high: number,
): Promise<Turn> {
  let before: BreakEvenSample | null = null
  for (let i = 0; i < scanned; i++) {
    const sample = await look(low + ((high - low) * i) / (scanned - 1))
    if (!sample) return { below: null, above: null, complete: false }
    if (before && sample.holds !== before.holds && before.holds !== null && sample.holds !== null)
      return { below: before, above: sample, complete: true }
    before = sample
  }
  return { below: null, above: null, complete: true }
}

function measured(
  condition: LoadCondition,
  placements: readonly PlanPlacement[],
  instance: Instance,
): Pick<BreakEvenSample, 'itMw' | 'otherItMw' | 'holds'> {
  const { siteId, zone, thanSiteId, thanMw } = condition
  const itMw = loadOf(condition, placements, instance, { siteId, zone })
  if (thanSiteId === undefined) return { itMw, otherItMw: null, holds: itMw > thanMw }
  const otherItMw = loadOf(condition, placements, instance, { siteId: thanSiteId })
  return { itMw, otherItMw, holds: itMw > otherItMw }
}

function loadOf(
  { regionId, workloadId }: LoadCondition,
  placements: readonly PlanPlacement[],
  { sites }: Instance,
  at: { readonly siteId?: string | undefined; readonly zone?: Zone | undefined },
): number {
  const zoneOf = new Map(sites.map((site) => [site.id, site.zone]))
  return placements.reduce((sum, placement) => {
    const here = at.siteId === undefined ? zoneOf.get(placement.siteId) === at.zone : placement.siteId === at.siteId
    const counted =
      here &&
      (regionId === undefined || placement.regionId === regionId) &&
      (workloadId === undefined || placement.workloadId === workloadId)
    return counted ? sum + placement.itMw : sum
  }, 0)
}

function refuseUnknownIds(condition: LoadCondition, { sites, regions, workloads }: Instance): void {
  const lists = { siteId: sites, thanSiteId: sites, regionId: regions, workloadId: workloads } as const
  const findings = (['siteId', 'thanSiteId', 'regionId', 'workloadId'] as const).flatMap((key) => {
    const id = condition[key]
    if (id === undefined || lists[key].some((one) => one.id === id)) return []
    const some = lists[key].slice(0, 6).map((one) => one.id)
    return [
      {
        path: `breakEven.condition.${key}`,
        found: `there is no "${id}"`,
        fix: `Use one of: ${some.join(', ')}, …`,
        zh: { found: `不存在 "${id}"`, fix: `请从中选取：${some.join('、')}……` },
      },
    ]
  })
  if (findings.length > 0) throw new ProblemError('invalidScenario', findings)
}
