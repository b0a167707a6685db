import { ProblemError } from '../contract/problem.ts'
import type { Scenario } from '../contract/scenario.ts'
import { queueFinding, stoppedFinding } from './solverFindings.ts'
import { type SolverAnswer, type SolverWorker, startSolverWorker } from './solverWorker.ts'

export interface SolverPoolOptions {
  /** Compiled solverProcess.js; tests give a slow or crashing one. */
  readonly processPath: string
  readonly processArguments: readonly string[]
  readonly size: number
  /** Solves that may wait for a process; one more is refused. */
  readonly queueLimit: number
  /** Seconds beyond the scenario's own time limit after which a process is killed. */
  readonly graceSeconds: number
}

export interface SolverPoolState {
  readonly size: number
  readonly ready: number
  readonly busy: number
  readonly queued: number
}

/** What a route needs: a scenario in, the plan as JSON text out. */
export interface SolveService {
  /** Rejects with a ProblemError, or with the signal's reason when the caller goes away. */
  solve(scenario: Scenario, signal: AbortSignal): Promise<string>
  state(): SolverPoolState
}

export interface SolverPool extends SolveService {
  /** Process ids, for an operator's log and the fault tests. */
  pids(): readonly number[]
  /** Takes no more, lets what runs finish for that long, then kills; resolves when every process has ended. */
  close(finishWithinMs: number): Promise<void>
}

interface Job {
  readonly scenario: Scenario
  readonly signal: AbortSignal
  settle(outcome: { planJson: string } | { error: unknown }): void
}

interface Slot {
  readonly worker: SolverWorker
  ready: boolean
  job: Job | null
  limit: NodeJS.Timeout | undefined
  /** Why the server ended it itself, so that the request is told that and not "signal SIGKILL". */
  killedBecause: string | null
}

/** A process that cannot even start is not started for ever. */
const mostFailedStarts = 3

/** Warm solver processes and the queue before them. The server itself never loads a solver. */
export function createSolverPool(options: SolverPoolOptions): SolverPool {
  const slots = new Set<Slot>()
  const queue: Job[] = []
  let failedStarts = 0
  let closing = false
  let onIdle: (() => void) | null = null

  function start(): void {
    const slot: Slot = {
      worker: startSolverWorker(options.processPath, options.processArguments, {
        onReady: () => {
          slot.ready = true
          failedStarts = 0
          next()
        },
        onAnswer: (answer) => finish(slot, toOutcome(answer)),
        onExit: (how) => replace(slot, how),
      }),
      ready: false,
      job: null,
      limit: undefined,
      killedBecause: null,
    }
    slots.add(slot)
  }

  function fill(): void {
    while (!closing && slots.size < options.size && failedStarts < mostFailedStarts) start()
  }

  function next(): void {
    for (const slot of slots) {
      if (!slot.ready || slot.job || slot.killedBecause !== null) continue
      const job = queue.shift()
      if (!job) break
      give(slot, job)
    }
    if (onIdle && queue.length === 0 && [...slots].every((slot) => !slot.job)) onIdle()
  }

  function give(slot: Slot, job: Job): void {
    slot.job = job
    const seconds = job.scenario.timeLimitSeconds + options.graceSeconds
    slot.limit = setTimeout(() => kill(slot, `it was still running after ${seconds} s`), seconds * 1000)
    slot.worker.solve(job.scenario)
  }

  function kill(slot: Slot, because: string): void {
    slot.killedBecause = because
    slot.worker.kill()
  }

  function finish(slot: Slot, outcome: { planJson: string } | { error: unknown }): void {
    clearTimeout(slot.limit)
    const job = slot.job
    slot.job = null
    job?.settle(outcome)
    next()
  }

  function replace(slot: Slot, how: string): void {
    slots.delete(slot)
    if (!slot.ready) failedStarts++
    finish(slot, { error: new ProblemError('solverFailed', [stoppedFinding(slot.killedBecause ?? how)]) })
    if (failedStarts < mostFailedStarts) {
      fill()
      return
    }
    for (const job of queue.splice(0)) {
      job.settle({ error: new ProblemError('solverFailed', [stoppedFinding(`it does not start: ${how}`)]) })
    }
  }

  function abandon(job: Job): void {
    const waiting = queue.indexOf(job)
    if (waiting >= 0) queue.splice(waiting, 1)
    for (const slot of slots) if (slot.job === job) kill(slot, 'the caller went away')
  }

  function solve(scenario: Scenario, signal: AbortSignal): Promise<string> {
    if (closing) return Promise.reject(new ProblemError('serverStopping'))
    if (signal.aborted) return Promise.reject(signal.reason)
    // One more try for a pool that gave up, so that a mended installation needs no restart.
    if (failedStarts >= mostFailedStarts) failedStarts = mostFailedStarts - 1
    fill()
    const free = [...slots].filter((slot) => slot.ready && !slot.job).length
    if (free === 0 && queue.length >= options.queueLimit) {
      return Promise.reject(new ProblemError('tooManyRequests', [queueFinding(queue.length)]))
    }
    return new Promise((resolve, reject) => {
      const leave = () => {
        abandon(job)
        reject(signal.reason)
      }
      const job: Job = {
        scenario,
        signal,
        settle: (outcome) => {
          signal.removeEventListener('abort', leave)
          if ('planJson' in outcome) resolve(outcome.planJson)
          else reject(outcome.error)
        },
      }
      signal.addEventListener('abort', leave, { once: true })
      queue.push(job)
      next()
    })
  }

  async function close(finishWithinMs: number): Promise<void> {
    closing = true
    const idle = new Promise<void>((resolve) => {
      onIdle = resolve
    })
    next()
    const deadline = setTimeout(() => onIdle?.(), finishWithinMs)
    await idle
    clearTimeout(deadline)
    for (const job of queue.splice(0)) job.settle({ error: new ProblemError('serverStopping') })
    for (const slot of slots) kill(slot, 'the server is stopping')
    while (slots.size > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  }

  fill()
  return {
    solve,
    close,
    pids: () => [...slots].map((slot) => slot.worker.pid).filter((pid) => pid !== undefined),
    state: () => ({
      size: options.size,
      ready: [...slots].filter((slot) => slot.ready).length,
      busy: [...slots].filter((slot) => slot.job).length,
      queued: queue.length,
    }),
  }
}

function toOutcome(answer: SolverAnswer): { planJson: string } | { error: unknown } {
  if (answer.type === 'plan') return { planJson: answer.planJson }
  return { error: new ProblemError(answer.code, answer.findings) }
}
