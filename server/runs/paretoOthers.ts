import type { Dataset } from '../contract/dataset.ts'
import type { Words } from '../contract/figure.ts'
import type { ParetoOther, ParetoPoint } from '../contract/pareto.ts'
import type { Kpis } from '../contract/plan.ts'
import type { Scenario } from '../contract/scenario.ts'
import { buildInstance } from '../model/buildInstance.ts'
import type { Instance } from '../model/instance.ts'
import { readHeadline } from '../model/read/readHeadline.ts'
import { carbonAt, costAt, type FrontSample } from './paretoFront.ts'
import { othersWords } from './paretoWords.ts'
import { solveBaselines } from './solveBaselines.ts'
import { type SolveInstanceOptions, solveInstance } from './solveInstance.ts'

/** Relative difference of cost or carbon up to which two plans are alike. */
const alike = 1e-6

type Candidate = Pick<ParetoOther, 'id' | 'name' | 'status' | 'kpis' | 'costCny'>

/**
 * The scenario as it stands and the baselines it asks for, each seen against the front. Without a cap of its own, and in
 * the same account, the scenario is the cheap end of the front and is not solved again.
 */
export async function solveOthers(
  scenario: Scenario,
  dataset: Dataset | null,
  points: readonly ParetoPoint[],
  shared: Omit<SolveInstanceOptions, 'solver'>,
): Promise<ParetoOther[]> {
  const instance = buildInstance(scenario, dataset)
  const options = { ...shared, solver: scenario.solver }
  const end = points.at(-1)
  const { status, kpis } =
    end && isTheEnd(scenario, end)
      ? { status: 'optimal' as const, kpis: end.kpis }
      : await solveCurrent(instance, options)
  const baselines = kpis ? await solveBaselines(instance, kpis, scenario.baselines, options) : []
  const current = { id: 'current', name: currentName, status, kpis }
  const counted = scenario.carbon.countEmbodied
  return [current, ...baselines].map(({ id, name, status, kpis }) =>
    seen({ id, name, status, kpis, costCny: kpis && end ? costOnFront(kpis, instance, end) : null }, points, counted),
  )
}

/**
 * What the plan costs where the carbon price is paid on the account of the front. Null where a site or province has a carbon
 * price of its own: the plan's figures do not say what it would pay on the other account.
 */
function costOnFront(kpis: Kpis, { rules, economics }: Instance, { patch }: ParetoPoint): number | null {
  const { account } = patch.carbon
  if (account === rules.carbonAccount) return kpis.costCny
  if (rules.levers.some(({ carbonPriceCnyPerTonne }) => carbonPriceCnyPerTonne !== null)) return null
  return (
    kpis.costCny + economics.carbonPriceCnyPerTonne * (tonnesOn(account, kpis) - tonnesOn(rules.carbonAccount, kpis))
  )
}

function tonnesOn(account: Instance['rules']['carbonAccount'], kpis: Kpis): number {
  return account === 'location' ? kpis.carbonTonnes : kpis.marketCarbonTonnes
}

function isTheEnd({ carbon, unservedPriceCnyPerMwYear }: Scenario, end: ParetoPoint): boolean {
  const same = carbon.account === end.patch.carbon.account
  return same && carbon.capTonnes === undefined && unservedPriceCnyPerMwYear === undefined
}

async function solveCurrent(
  instance: Instance,
  options: SolveInstanceOptions,
): Promise<Pick<Candidate, 'status' | 'kpis'>> {
  const { built, outcome } = await solveInstance(instance, options)
  const kpis = outcome.values ? readHeadline(instance, built, outcome.values, outcome.rowDuals).kpis : null
  return { status: outcome.status, kpis }
}

const currentName: Words = { en: 'The scenario as it stands', zh: '当前方案' }

function seen(candidate: Candidate, points: readonly ParetoPoint[], countEmbodied: boolean): ParetoOther {
  const { kpis, costCny } = candidate
  const first = points[0]
  const blank = { cappedTonnes: null, dominated: null, cheaperByCny: null, cleanerByTonnes: null }
  if (!kpis || !first) return { ...candidate, ...blank, text: othersWords.noPlan }
  const { account } = first.patch.carbon
  const cappedTonnes = tonnesOn(account, kpis) + (countEmbodied ? kpis.embodiedCarbonTonnes : 0)
  const shown = { ...candidate, cappedTonnes }
  const missing = kpis.unservedItMw - first.kpis.unservedItMw
  if (missing > alike * Math.max(1, kpis.demandItMw))
    return { ...shown, dominated: null, cheaperByCny: null, cleanerByTonnes: null, text: othersWords.unserved(missing) }
  if (costCny === null)
    return { ...shown, dominated: null, cheaperByCny: null, cleanerByTonnes: null, text: othersWords.otherAccount }
  const samples = points.map(toSample)
  const mixes = first.certificate.boundFrom === 'rowDuals'
  // A plan on the front must not look dominated by rounding: the front is asked for a little more than the plan offers.
  const cost = costAt(samples, cappedTonnes * (1 - alike), mixes)
  const carbon = carbonAt(samples, costCny * (1 - alike), mixes)
  const cheaper = cost !== null && cost < costCny * (1 - alike) ? costCny - cost : null
  const cleaner = carbon !== null && carbon < cappedTonnes * (1 - alike) ? cappedTonnes - carbon : null
  const dominated = cheaper !== null || cleaner !== null
  return {
    ...shown,
    dominated,
    cheaperByCny: cheaper,
    cleanerByTonnes: cleaner,
    text: dominated
      ? othersWords.dominated(cheaper, cleaner)
      : othersWords.notDominated(cappedTonnes < first.cappedTonnes * (1 - alike)),
  }
}

function toSample({ cappedTonnes, costCny }: ParetoPoint): FrontSample {
  return { carbon: cappedTonnes, cost: costCny, macTighter: null, macLooser: null }
}
