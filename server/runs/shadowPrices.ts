import { ProblemError } from '../contract/problem.ts'
import type { ShadowPrices, ShadowPricesRequest } from '../contract/shadowPrices.ts'
import { quote } from '../contract/showValue.ts'
import { certify } from '../lp/certify.ts'
import { type BuiltProgram, buildProgram } from '../model/buildProgram.ts'
import { type FoundRule, findRules, ruleNames } from '../model/explain/bindingRules.ts'
import { noDemand } from '../model/explain/noDemand.ts'
import type { Instance } from '../model/instance.ts'
import { type HighsSession, openHighsSession } from '../solver/highsSession.ts'
import { datasetOf } from './datasetOf.ts'
import { instanceAsked } from './instanceAsked.ts'
import { shadowPrice } from './shadowPrice.ts'
import { followLimit } from './shadowRanges.ts'
import { solveInstance } from './solveInstance.ts'
import { solveScenario } from './solveScenario.ts'
import type { WorkContext } from './work.ts'
import { startWorkClock, type WorkClock } from './workClock.ts'

type Context = Pick<WorkContext, 'datasets' | 'report' | 'shouldStop' | 'startingPoints'>

const step = { en: 'Following how far each price holds', zh: '逐条求取影子价格的有效范围' }

/**
 * The binding rules of a scenario's plan, dearest first, each with the range over which its price holds, found by moving
 * its limit in one kept model. The scenario's time limit holds for all of them.
 * @throws ProblemError `invalidScenario` with every finding, unknown rules too; `certificateFailed`.
 */
export async function shadowPricesWork(request: ShadowPricesRequest, context: Context): Promise<ShadowPrices> {
  const { scenario } = request
  const clock = startWorkClock(scenario.timeLimitSeconds, context)
  const dataset = datasetOf(scenario, context.datasets)
  const instance = instanceAsked(scenario, dataset)
  const posed = buildProgram(instance)
  refuseUnknown(request.rows ?? [], ruleNames(instance, posed))
  const { name, datasetId, datasetHash } = instance
  const isWhole = posed.program.integer?.includes(1) === true
  const head = { name, datasetId, datasetHash, ...(isWhole ? { dualsFrom: 'fixedDecisions' as const } : {}) }
  // Whole-number decisions have no prices: they are taken first, and the prices are those behind them.
  const built = isWhole
    ? (await solveInstance(instance, { ...clock.options(), solver: 'highs', timeLimitSeconds: clock.left() })).decided
    : posed
  const session = await openHighsSession(built.program)
  try {
    const start = await context.startingPoints?.of(scenario, dataset)(built.program)
    if (start) session.begin(start)
    const outcome = session.solve(clock.options())
    const basis = session.basis()
    const certificate = outcome.values ? certify(built.program, outcome, datasetHash) : null
    if (outcome.status !== 'optimal' || !outcome.values || !outcome.rowDuals || !basis || !certificate?.passed) {
      const limited = { ...scenario, baselines: false as const, timeLimitSeconds: clock.left() }
      const plan = await solveScenario(limited, dataset, { startingPoints: context.startingPoints })
      return { ...head, ...nothing, status: plan.status, reasons: plan.reasons, seconds: clock.seconds() }
    }
    const empty = noDemand(instance)
    const rules = findRules(instance, built, outcome.values, outcome.rowDuals)
    const wanted = request.rows ? rules.filter(({ row }) => request.rows?.includes(row)) : rules.slice(0, request.top)
    const { prices, solves } = followAll(session, { instance, built, wanted, basis }, clock, context)
    return {
      ...head,
      status: 'optimal',
      objectiveCny: certificate.objective,
      bindingRules: rules.length,
      prices,
      notBinding: (request.rows ?? []).filter((row) => !rules.some((rule) => rule.row === row)),
      complete: prices.length === wanted.length,
      reasons: empty ? [empty] : [],
      solves: solves + 1,
      seconds: clock.seconds(),
    }
  } finally {
    session.dispose()
  }
}

interface Wanted {
  readonly instance: Instance
  readonly built: BuiltProgram
  readonly wanted: readonly FoundRule[]
  readonly basis: NonNullable<ReturnType<HighsSession['basis']>>
}

function followAll(
  session: HighsSession,
  { instance, built, wanted, basis }: Wanted,
  clock: WorkClock,
  { report }: Context,
): Pick<ShadowPrices, 'prices' | 'solves'> {
  const prices: ShadowPrices['prices'] = []
  let solves = 0
  const options = () => {
    solves += 1
    return clock.options()
  }
  for (const [i, rule] of wanted.entries()) {
    if (clock.isOver()) break
    report({ step, doneShare: i / wanted.length })
    prices.push(shadowPrice(instance, rule, followLimit(session, built.program, basis, rule, options)))
  }
  return { prices, solves }
}

const nothing = {
  objectiveCny: null,
  bindingRules: 0,
  prices: [],
  notBinding: [],
  complete: false,
  solves: 1,
} satisfies Partial<ShadowPrices>

function refuseUnknown(rows: readonly string[], known: ReadonlySet<string>): void {
  const findings = rows.flatMap((row, i) => {
    if (known.has(row)) return []
    const like = [...known].filter((name) => name.split('[')[0] === row.split('[')[0]).slice(0, 5)
    const some = like.length > 0 ? like : [...known].slice(0, 5)
    return [
      {
        path: `rows[${i}]`,
        found: `there is no rule ${quote(row)} in this scenario`,
        fix: `Use a name as the plan’s binding rules have it, such as ${some.join(', ')}.`,
        zh: { found: `本方案中没有规则 ${quote(row)}`, fix: `请使用方案“约束规则”中的名称，如 ${some.join('、')}。` },
      },
    ]
  })
  if (findings.length > 0) throw new ProblemError('invalidScenario', findings)
}
