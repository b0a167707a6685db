import type { Dataset } from '../contract/dataset.ts'
import type { Words } from '../contract/figure.ts'
import { ProblemError } from '../contract/problem.ts'
import type { Forced, Why, WhyPlacement, WhyRequest } from '../contract/why.ts'
import { noDemand } from '../model/explain/noDemand.ts'
import { siteIsShut } from '../model/explain/sitingStatements.ts'
import { whyHere } from '../model/explain/whyHere.ts'
import { notAdmitted, whyNotThere } from '../model/explain/whyNotThere.ts'
import { differencesOf, forcedStatement, noStream } from '../model/explain/whyWords.ts'
import { groupsOf } from '../model/groups.ts'
import type { Instance } from '../model/instance.ts'
import { readPlan } from '../model/read/readPlan.ts'
import { type AskedPlace, askedPlace } from './askedPlace.ts'
import { datasetOf } from './datasetOf.ts'
import { forcePlacement, forcesOf } from './forcePlacement.ts'
import { instanceAsked } from './instanceAsked.ts'
import { isShutIn, pricedPlaces } from './pricedPlaces.ts'
import { type SolvedInstance, type SolveInstanceOptions, solveInstance } from './solveInstance.ts'
import { followedOptions } from './solveSteps.ts'
import { startAt } from './startAt.ts'
import { whyNoPlan } from './whyNoPlan.ts'
import type { WorkContext } from './work.ts'

/** How many other places are listed. */
const shownAlternatives = 10
/** MW below which a place is not used. */
const usedMw = 1e-6

type InPlan = (p: number) => number

const steps: Readonly<Record<Forced['id'], Words>> = {
  oneMw: { en: 'solving with one MW more there', zh: '求解：该处增加 1 MW' },
  wholeStream: { en: 'solving with the whole stream there', zh: '求解：全部布置在该处' },
  without: { en: 'solving without the place', zh: '求解：不使用该处' },
}

const nothingToPrice = {
  question: 'whyNotThere',
  itMw: 0,
  placement: null,
  demandCostCnyPerMwYear: null,
  here: null,
  alternatives: [],
  differences: [],
  forced: [],
} as const satisfies Omit<Why, 'status' | 'statements'>

/**
 * Why here? Why not there? Solves the scenario, prices every place of the stream at the plan's duals, and solves again
 * with load forced there, or kept away. Stop leaves out what was not tried yet.
 * @throws ProblemError `invalidScenario` with every finding, unknown ids too; `runStopped` when it is stopped before
 *   anything has its price.
 */
export async function answerWhy(
  request: WhyRequest,
  dataset: Dataset | null,
  context: Partial<Pick<WorkContext, 'shouldStop' | 'isFollowed' | 'report' | 'startingPoints'>> = {},
): Promise<Why> {
  const { shouldStop, report, startingPoints } = context
  const { solver, timeLimitSeconds } = request.scenario
  const followed = followedOptions(context)
  const options = { solver, timeLimitSeconds, shouldStop: followed.shouldStop }
  const instance = instanceAsked(request.scenario, dataset)
  const asked = askedPlace(instance, request)
  const startFor = startingPoints?.of(request.scenario, dataset)
  const solved = await solveInstance(instance, { ...options, ...followed, startFor })
  const { outcome, built } = solved
  const { status, values } = outcome
  const nothing = { ...nothingToPrice, alternatives: [], differences: [], forced: [], status }
  if (!values) {
    refuseIfStopped(shouldStop)
    const { reasons } = await whyNoPlan({ scenario: request.scenario, dataset, instance, built, options }, outcome)
    return { ...nothing, statements: reasons }
  }
  const inPlan: InPlan = (p) => values[built.columns.reservedItMw(p)] ?? 0
  // What is asked next is the same plan with one limit moved: its optimum is a few pivots away.
  const near = { ...options, startFor: startAt(solved.optimum) }
  const p = await placementAsked(instance, solved, asked, inPlan, near)
  if (p === null) {
    const { site, stream } = asked
    const empty = noDemand(instance)
    if (empty) return { ...nothing, statements: [empty] }
    return { ...nothing, statements: [stream ? notAdmitted(instance, { site, ...stream }) : noStream(instance, site)] }
  }
  const plan = readPlan(instance, built, values, outcome.rowDuals)
  const itMw = asked.stream ? inPlan(p) : (plan.sites[asked.site]?.itMw ?? 0)
  // Before the rest is tried: Stop then leaves the prices.
  const compared = await compare(instance, solved, p, inPlan, near)
  if (!compared.here) refuseIfStopped(shouldStop)
  const forced = []
  let complete = true
  for (const force of forcesOf(instance, built, { p, site: asked.site, whole: !asked.stream, itMw, inPlan })) {
    if (shouldStop?.()) {
      complete = false
      break
    }
    report?.({ step: steps[force.id] })
    const tried = await forcePlacement(instance, built, plan, force, near)
    if (tried.status === 'timeLimit' && shouldStop?.()) complete = false
    else forced.push(tried)
  }
  return {
    status,
    question: itMw > usedMw ? 'whyHere' : 'whyNotThere',
    itMw,
    placement: idsOf(instance, p),
    ...compared,
    forced,
    complete,
    statements: [...compared.statements, ...forced.map(forcedStatement)],
  }
}

function refuseIfStopped(shouldStop: SolveInstanceOptions['shouldStop']): void {
  if (shouldStop?.()) throw new ProblemError('runStopped')
}

/** The question in a solver process. */
export function whyWork(
  request: WhyRequest,
  context: Pick<WorkContext, 'datasets' | 'report' | 'shouldStop'> &
    Partial<Pick<WorkContext, 'isFollowed' | 'startingPoints'>>,
): Promise<Why> {
  context.report({ step: { en: 'solving the plan', zh: '求解方案' } })
  return answerWhy(request, datasetOf(request.scenario, context.datasets), context)
}

/** The placement that is asked about: the one named, else the site's largest, else the one that would enter first. */
async function placementAsked(
  instance: Instance,
  { decided: built }: SolvedInstance,
  { site, stream }: AskedPlace,
  inPlan: InPlan,
  options: SolveInstanceOptions,
): Promise<number | null> {
  const here = instance.placements.flatMap((at, p) => {
    const named = !stream || (at.region === stream.region && at.workload === stream.workload)
    return at.site === site && named ? [p] : []
  })
  const largest = here.reduce<number | null>((most, p) => (most !== null && inPlan(most) >= inPlan(p) ? most : p), null)
  if (stream || largest === null || inPlan(largest) > usedMw) return largest
  const [first] = await pricedPlaces(instance, built, here, inPlan, options)
  return first?.p ?? largest
}

/** The place beside the others of its stream: what each costs, and in what they differ. */
async function compare(
  instance: Instance,
  { decided: built }: SolvedInstance,
  p: number,
  inPlan: InPlan,
  options: SolveInstanceOptions,
): Promise<Pick<Why, 'demandCostCnyPerMwYear' | 'here' | 'alternatives' | 'differences' | 'statements'>> {
  const at = instance.placements[p]
  const stream = at ? (groupsOf(instance).byDemand[at.region * instance.workloads.length + at.workload] ?? []) : []
  const priced = await pricedPlaces(instance, built, stream, inPlan, options)
  const mine = priced.find((one) => one.p === p)
  if (!at || !mine) {
    const statements = at && isShutIn(built, p) ? [siteIsShut(instance, at.site)] : []
    return { demandCostCnyPerMwYear: null, here: null, alternatives: [], differences: [], statements }
  }
  const here = mine.place
  const others = priced.flatMap((one) => (one.p === p ? [] : [one.place]))
  const isUsed = here.itMw > usedMw
  // A used place stands against the best one that is not; an unused one against where most of the stream is.
  const used = [...others].sort((a, b) => b.itMw - a.itMw).find(({ itMw }) => itMw > usedMw) ?? null
  const other = (isUsed ? others.find(({ itMw }) => itMw <= usedMw) : used) ?? others[0] ?? null
  const differences = other ? differencesOf(here, other) : []
  return {
    demandCostCnyPerMwYear: mine.demandCny,
    here,
    alternatives: others.slice(0, shownAlternatives),
    differences,
    statements: isUsed
      ? whyHere(instance, at, here, other, differences)
      : whyNotThere(instance, at, here, used, differences),
  }
}

function idsOf({ placements, regions, sites, workloads }: Instance, p: number): WhyPlacement | null {
  const at = placements[p]
  const [region, site, workload] = [regions[at?.region ?? -1], sites[at?.site ?? -1], workloads[at?.workload ?? -1]]
  return region && site && workload ? { regionId: region.id, siteId: site.id, workloadId: workload.id } : null
}
