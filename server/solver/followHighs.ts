import type { Highs, HighsCallbackMap, InterruptCallbackEvent, PassiveCallbackEvent } from 'highs'
import { readHighsLog } from './readHighsLog.ts'
import type { ScaledProgram } from './scaleProgram.ts'
import type { SolveOptions, SolveProgress } from './solver.ts'

/** Least time between two reports: a planner reads no faster. */
const reportEveryMs = 100

export interface HighsFollower {
  /** For every `model.run`; nothing when nobody listens, because each iteration costs a call. */
  readonly callbacks: HighsCallbackMap | undefined
  /** HiGHS tells its objective in log lines only; none of them reaches a terminal. */
  readonly options: { readonly output_flag?: true; readonly log_to_console?: false }
}

/** Turns what HiGHS says while it runs into progress in the units of the program, and Stop into its interrupt. */
export function followHighs(
  { constants: { callbackType } }: Highs,
  scaled: ScaledProgram,
  { onProgress, shouldStop }: SolveOptions,
): HighsFollower {
  if (!onProgress && !shouldStop) return { callbacks: undefined, options: {} }
  let now: SolveProgress = { phase: 'presolve', iterations: 0, objective: null, bound: null }
  let nextAt = 0
  const tell = (news: Partial<SolveProgress>) => {
    const isNewPhase = news.phase !== undefined && news.phase !== now.phase
    // Every phase counts from the start.
    now = { ...now, ...(isNewPhase ? { iterations: 0 } : {}), ...news }
    if (isNewPhase) nextAt = 0
    if (!onProgress || performance.now() < nextAt) return
    nextAt = performance.now() + reportEveryMs
    onProgress(now)
  }
  const money = (figure: number | undefined) =>
    figure === undefined || !Number.isFinite(figure) ? null : scaled.objective(figure)
  /** Asks first: a solve that is stopped has nothing more to tell. */
  const atCheckpoint = (event: InterruptCallbackEvent, iterations: number | undefined) => {
    if (shouldStop?.()) event.interrupt()
    else if (iterations !== undefined && iterations > now.iterations) tell({ iterations })
  }
  const callbacks: HighsCallbackMap = {
    [callbackType.simplexInterrupt]: (event) => {
      atCheckpoint(event, event.data.simplex_iteration_count)
    },
    [callbackType.ipmInterrupt]: (event) => {
      atCheckpoint(event, event.data.ipm_iteration_count)
    },
    [callbackType.mipInterrupt]: (event) => {
      atCheckpoint(event, undefined)
    },
    [callbackType.mipLogging]: ({ data }: PassiveCallbackEvent) => {
      const iterations = Number(data.mip_total_lp_iterations ?? 0n)
      const [objective, bound] = [money(data.mip_primal_bound), money(data.mip_dual_bound)]
      tell({ phase: 'branchAndBound', iterations, objective, bound })
    },
    [callbackType.logging]: ({ message }: PassiveCallbackEvent) => {
      // A search over whole numbers has a channel of its own.
      const news = now.phase === 'branchAndBound' ? null : readHighsLog(message)
      if (!news) return
      if ('phase' in news) tell(news)
      else tell({ iterations: news.iterations, objective: money(news.objective), bound: money(news.bound) })
    },
  }
  return { callbacks, options: { output_flag: true, log_to_console: false } }
}
