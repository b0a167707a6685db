import { ProblemError } from '../contract/problem.ts'
import { queueFinding, stoppedFinding } from './solverFindings.ts'
import { type SolverAnswer, type SolverWorker, startSolverWorker } from './solverWorker.ts'
import type { SolveService, WorkAnswer, WorkOptions } from './solveService.ts'
import type { WorkKind, WorkRequest } from './work.ts'

export interface SolverPoolOptions {
  /** Compiled solverProcess.js; tests give a slow or crashing one. */
  readonly processPath: string
  readonly processArguments: readonly string[]
  readonly size: number
  /** Solves that may wait for a process; one more is refused. */
  readonly queueLimit: number
  /** Seconds beyond the work's own time limit after which a process is killed. */
  readonly graceSeconds: number
}

export interface SolverPool extends SolveService {
  /** Process ids, for an operator's log and the fault tests. */
  pids(): readonly number[]
  /** Takes no more, lets what runs finish for that long, then kills; resolves when every process has ended. */
  close(finishWithinMs: number): Promise<void>
}

type Outcome = { readonly answer: WorkAnswer } | { readonly error: unknown }

interface Job {
  readonly id: number
  readonly kind: WorkKind
  readonly request: WorkRequest<WorkKind>
  readonly options: WorkOptions
  settle(outcome: Outcome): void
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
  let lastJobId = 0
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
        onProgress: (progress) => slot.job?.options.onProgress?.(progress),
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
      const job = queue.find((waiting) => mayStart(waiting.options))
      if (!job) break
      withdraw(job)
      give(slot, job)
    }
    if (onIdle && queue.length === 0 && [...slots].every((slot) => !slot.job)) onIdle()
  }

  /** Long work never takes the last process, so that a short solve need not wait for minutes. */
  function mayStart({ isLong }: WorkOptions): boolean {
    const long = [...slots].filter(({ job }) => job?.options.isLong).length
    return !isLong || long < Math.max(1, options.size - 1)
  }

  function give(slot: Slot, job: Job): void {
    slot.job = job
    const seconds = job.options.timeLimitSeconds + options.graceSeconds
    slot.limit = setTimeout(() => kill(slot, `it was still running after ${seconds} s`), seconds * 1000)
    const { id, kind, request } = job
    const isFollowed = job.options.onProgress !== undefined || job.options.stop !== undefined
    slot.worker.give({ type: 'work', id, kind, request, isFollowed })
    job.options.onStart?.()
  }

  function kill(slot: Slot, because: string): void {
    slot.killedBecause = because
    slot.worker.kill()
  }

  function finish(slot: Slot, outcome: Outcome): void {
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

  /** Takes it out of the queue; false when it is not there. */
  function withdraw(job: Job): boolean {
    const waiting = queue.indexOf(job)
    if (waiting >= 0) queue.splice(waiting, 1)
    return waiting >= 0
  }

  function runningSlot(job: Job): Slot | undefined {
    return [...slots].find((slot) => slot.job === job)
  }

  function refusal(work: WorkOptions): Error | null {
    if (closing) return new ProblemError('serverStopping')
    // One more try for a pool that gave up, so that a mended installation needs no restart.
    if (failedStarts >= mostFailedStarts) failedStarts = mostFailedStarts - 1
    fill()
    const free = [...slots].filter((slot) => slot.ready && !slot.job).length
    if ((free > 0 && mayStart(work)) || queue.length < options.queueLimit) return null
    return new ProblemError('tooManyRequests', [queueFinding(queue.length)])
  }

  const run: SolveService['run'] = (kind, request, workOptions) => {
    const { signal, stop } = workOptions
    const ended = [signal, stop].find((one) => one?.aborted)
    if (ended) return Promise.reject(ended.reason)
    const refused = refusal(workOptions)
    if (refused) return Promise.reject(refused)
    return new Promise((resolve, reject) => {
      const listening = new AbortController()
      const job: Job = {
        id: ++lastJobId,
        kind,
        request,
        options: workOptions,
        settle: (outcome) => {
          listening.abort()
          if ('answer' in outcome) resolve(outcome.answer)
          else reject(outcome.error)
        },
      }
      const once = { once: true, signal: listening.signal }
      const leave = () => {
        const slot = runningSlot(job)
        if (slot) kill(slot, 'the caller went away')
        withdraw(job)
        job.settle({ error: signal?.reason })
      }
      const end = () => {
        if (withdraw(job)) job.settle({ error: stop?.reason })
        else runningSlot(job)?.worker.stop(job.id)
      }
      signal?.addEventListener('abort', leave, once)
      stop?.addEventListener('abort', end, once)
      queue.push(job)
      workOptions.onQueue?.()
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
    run,
    solve: (scenario, signal) => run('solve', scenario, { timeLimitSeconds: scenario.timeLimitSeconds, signal }),
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

function toOutcome(answer: SolverAnswer): Outcome {
  if (answer.type === 'answer') return { answer: { gzipped: answer.gzipped } }
  return { error: new ProblemError(answer.code, answer.findings) }
}
