import type { Words } from '../contract/figure.ts'
import type { PlanPlacement } from '../contract/plan.ts'
import { ProblemError } from '../contract/problem.ts'
import type { VariedOutcome } from '../contract/sensitivity.ts'
import { certify } from '../lp/certify.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'
import type { Start } from '../lp/startFrom.ts'
import { buildInstance } from '../model/buildInstance.ts'
import { buildProgram } from '../model/buildProgram.ts'
import type { Instance } from '../model/instance.ts'
import { readHeadline } from '../model/read/readHeadline.ts'
import { highs } from '../solver/highs.ts'
import { openHighsSession, type SessionBasis } from '../solver/highsSession.ts'
import type { Varied } from './sensitivityParameters.ts'
import type { WorkClock } from './workClock.ts'

export interface SolvedVariation {
  readonly outcome: VariedOutcome
  readonly placements: readonly PlanPlacement[]
  /** Nothing is different from the base. */
  readonly same: boolean
}

/** Solves one variation of a scenario after the other, each from the basis of the first where their programs are alike. */
export interface VariationSolver {
  readonly instance: Instance
  readonly base: SolvedVariation
  /** The outcome, or in words why the value makes no scenario. @throws ProblemError `certificateFailed`. */
  solve(varied: Varied): Promise<SolvedVariation | { readonly refused: Words }>
  solves(): number
}

/** @param instance of the scenario as it is. @throws ProblemError `certificateFailed`. */
export async function openVariationSolver(
  instance: Instance,
  clock: WorkClock,
  startFor?: (program: LinearProgram) => Promise<Start | null>,
): Promise<VariationSolver> {
  const program = buildProgram(instance).program
  const first = await startFor?.(program)
  let start: SessionBasis | null = null
  let known: SolveOutcome | null = null
  let solves = 0

  async function run(varied: Instance): Promise<SolvedVariation> {
    const built = buildProgram(varied)
    // The plan may be the same and its carbon another: what no row and no price looks at is only read.
    if (known && isSame(built.program, program)) {
      const read = headlineOf(varied, built, known)
      return { ...read, same: areAlike(read.outcome, base.outcome) }
    }
    solves += 1
    const warm = await solveFrom(built.program, start, clock, known ? null : first)
    const outcome = await proven(built.program, warm.outcome, clock)
    const read = headlineOf(varied, built, outcome)
    if (known) return { ...read, same: areAlike(read.outcome, base.outcome) }
    start = warm.basis
    known = outcome
    return { ...read, same: true }
  }

  const base = await run(instance)
  return {
    instance,
    base,
    async solve({ scenario, dataset }) {
      try {
        return await run(buildInstance(scenario, dataset))
      } catch (error) {
        if (!(error instanceof ProblemError) || error.code !== 'invalidScenario') throw error
        return { refused: refusalOf(error) }
      }
    },
    solves: () => solves,
  }
}

export function refusalOf({ findings }: ProblemError): Words {
  const [first] = findings
  return { en: first?.found ?? 'no scenario', zh: first?.zh?.found ?? first?.found ?? '不构成有效方案' }
}

async function solveFrom(
  program: LinearProgram,
  start: SessionBasis | null,
  clock: WorkClock,
  first: Start | null | undefined,
): Promise<{ readonly outcome: SolveOutcome; readonly basis: SessionBasis | null }> {
  const session = await openHighsSession(program)
  try {
    const fits = start?.colStatus.length === program.columnCount && start.rowStatus.length === program.rowCount
    if (start && fits) session.setBasis(start)
    else if (first) session.begin(first)
    return { outcome: session.solve(clock.options()), basis: session.basis() }
  } finally {
    session.dispose()
  }
}

/** A warm start that found no plan, or none that holds, is tried once more from nothing. */
async function proven(program: LinearProgram, warm: SolveOutcome, clock: WorkClock): Promise<SolveOutcome> {
  if (warm.status === 'timeLimit') return warm
  if (warm.values && certify(program, warm, null).passed) return warm
  const cold = await highs.solve(program, { timeLimitSeconds: clock.left() })
  if (!cold.values || certify(program, cold, null).passed) return cold
  throw new ProblemError('certificateFailed', [
    {
      path: '$',
      found: `${cold.solver} ${cold.solverVersion} answered a variation of the scenario outside its certificate`,
      fix: 'Vary it less; very large and very small figures stand side by side.',
    },
  ])
}

function headlineOf(
  instance: Instance,
  built: ReturnType<typeof buildProgram>,
  { status, values, rowDuals }: SolveOutcome,
): Pick<SolvedVariation, 'outcome' | 'placements'> {
  if (!values) return { outcome: { ...noPlan, status }, placements: [] }
  const { kpis, placements } = readHeadline(instance, built, values, rowDuals)
  const { costCny, costWithoutServersCny, carbonTonnes, marketCarbonTonnes, unservedItMw, eastToWestShare } = kpis
  const figures = { costCny, costWithoutServersCny, carbonTonnes, marketCarbonTonnes, unservedItMw, eastToWestShare }
  return { outcome: { status, ...figures }, placements }
}

const noPlan = {
  costCny: null,
  costWithoutServersCny: null,
  carbonTonnes: null,
  marketCarbonTonnes: null,
  unservedItMw: null,
  eastToWestShare: null,
} as const

/** Relative difference that two certified optima may have and be one. */
const alike = 1e-9

function areAlike(a: VariedOutcome, b: VariedOutcome): boolean {
  const figures = Object.keys(noPlan) as (keyof typeof noPlan)[]
  return (
    a.status === b.status &&
    figures.every((name) => {
      const [one, other] = [a[name] ?? Number.NaN, b[name] ?? Number.NaN]
      return Object.is(one, other) || Math.abs(one - other) <= alike * Math.max(1, Math.abs(other))
    })
  )
}

function isSame(a: LinearProgram, b: LinearProgram): boolean {
  const arrays = [
    'cost',
    'columnLower',
    'columnUpper',
    'rowLower',
    'rowUpper',
    'columnStart',
    'rowIndex',
    'value',
  ] as const
  return a.costOffset === b.costOffset && arrays.every((name) => areEqual(a[name], b[name]))
}

function areEqual(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}
