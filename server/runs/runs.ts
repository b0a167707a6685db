import { ProblemError, toProblem } from '../contract/problem.ts'
import type { Run, RunProgress } from '../contract/run.ts'
import { noSolveFinding, unfinishedRunFinding, unknownRunFinding } from './runFindings.ts'
import type { RunChange, RunRecord, RunStore } from './runStore.ts'
import { shanghaiTime } from './shanghaiTime.ts'
import type { SolveService, WorkAnswer } from './solveService.ts'
import type { WorkKind, WorkRequest } from './work.ts'

/** Solves and questions with an address: started, followed, stopped, and read when they are done. */
export interface Runs {
  /** @throws ProblemError `tooManyRequests` when every place in the queue is taken. */
  start<Kind extends WorkKind>(kind: Kind, request: WorkRequest<Kind>, about: RunAbout): Promise<Run>
  /** @throws ProblemError `notFound`, as do all below. */
  find(id: string): Promise<Run>
  list(): Promise<readonly Run[]>
  /** Asks it to end soon with what it has found; a run that is over stays as it is. */
  stop(id: string): Promise<Run>
  /** @throws ProblemError `runNotDone` before the end, or the run's own problem when it has no answer. */
  answer(id: string): Promise<WorkAnswer>
  /** The answer of a solve. @throws ProblemError as `answer`, and `notFound` for a run that answers a question. */
  plan(id: string): Promise<WorkAnswer>
  /** Tells the run as it is now, at once, then after every change; the last call has a final state. */
  watch(id: string, tell: (run: Run) => void): Promise<Unwatch>
}

export interface RunAbout {
  readonly name: string | null
  /** Its process is ended beyond it. */
  readonly timeLimitSeconds: number
}

export type Unwatch = () => void

export interface RunsDeps {
  readonly solver: SolveService
  readonly store: RunStore
  /** ms since 1970. */
  readonly now: () => number
  readonly newId: () => string
  /** A run that has not ended by itself so long after Stop is ended with its process. */
  readonly stopGraceMs: number
  readonly logFault: (error: unknown) => void
}

/** What only this server knows of a run that is not over. */
interface Live {
  readonly stop: AbortController
  readonly kill: AbortController
  readonly watchers: Set<(run: Run) => void>
  progress: RunProgress | null
  /** Changes reach the store one after the other. */
  changes: Promise<void>
}

const newRecord = {
  state: 'queued',
  stopRequested: false,
  startedAt: null,
  finishedAt: null,
  problem: null,
} as const satisfies Partial<RunRecord>

export function createRuns({ solver, store, now, newId, stopGraceMs, logFault }: RunsDeps): Runs {
  const live = new Map<string, Live>()
  /** The last progress of runs that are over is of no use to anybody: `progress` is null then. */
  const toRun = (record: RunRecord): Run => wireOf(record, live.get(record.id)?.progress ?? null)

  async function recordOf(id: string): Promise<RunRecord> {
    const record = await store.find(id)
    if (!record) throw new ProblemError('notFound', [unknownRunFinding(id)])
    return record
  }

  function change(id: string, run: Live, changed: RunChange, answer?: WorkAnswer): void {
    run.changes = run.changes
      .then(async () => {
        await store.change(id, changed, answer)
        if (changed.finishedAt !== undefined) live.delete(id)
        await tell(id, run)
      })
      .catch(logFault)
  }

  async function tell(id: string, run: Live): Promise<void> {
    const record = await store.find(id)
    if (record) for (const watcher of run.watchers) watcher(toRun(record))
  }

  async function settle(id: string, run: Live, answered: Promise<WorkAnswer>): Promise<void> {
    try {
      const answer = await answered
      change(id, run, { state: 'done', finishedAt: now() }, answer)
    } catch (error) {
      const stopped = run.stop.signal.aborted
      const known = error instanceof ProblemError
      if (!known && !stopped) logFault(error)
      const problem = stopped ? new ProblemError('runStopped') : known ? error : new ProblemError('internalError')
      const state = stopped ? 'cancelled' : 'failed'
      change(id, run, { state, finishedAt: now(), problem: toProblem(problem) })
    }
  }

  async function answerOf(id: string): Promise<WorkAnswer> {
    const { state, problem } = await recordOf(id)
    if (problem) throw new ProblemError(problem.code, problem.findings)
    const answer = await store.answer(id)
    if (!answer) throw new ProblemError('runNotDone', [unfinishedRunFinding(id, state)])
    return answer
  }

  return {
    async start(kind, request, { name, timeLimitSeconds }) {
      const id = newId()
      const [stop, kill] = [new AbortController(), new AbortController()]
      let begin: () => void = () => {}
      const created = new Promise<void>((resolve) => {
        begin = resolve
      })
      const run: Live = { stop, kill, watchers: new Set(), progress: null, changes: created }
      let accepted = false
      const answered = solver.run(kind, request, {
        timeLimitSeconds,
        isLong: true,
        stop: stop.signal,
        signal: kill.signal,
        onQueue: () => {
          accepted = true
        },
        onStart: () => change(id, run, { state: 'running', startedAt: now() }),
        onProgress: (progress) => {
          run.progress = progress
          run.changes = run.changes.then(() => tell(id, run)).catch(logFault)
        },
      })
      // Refused before it was queued: the promise is rejected already.
      if (!accepted) await answered
      live.set(id, run)
      void settle(id, run, answered)
      await store.create({ ...newRecord, id, kind, name, createdAt: now() })
      begin()
      return toRun(await recordOf(id))
    },
    async find(id) {
      return toRun(await recordOf(id))
    },
    async list() {
      return (await store.list()).map(toRun)
    },
    async stop(id) {
      const run = live.get(id)
      if (run && !run.stop.signal.aborted) {
        change(id, run, { stopRequested: true })
        run.stop.abort(new ProblemError('runStopped'))
        const force = setTimeout(() => run.kill.abort(new ProblemError('runStopped')), stopGraceMs)
        force.unref()
      }
      await run?.changes
      return toRun(await recordOf(id))
    },
    answer: answerOf,
    async plan(id) {
      const { kind } = await recordOf(id)
      if (kind !== 'solve') throw new ProblemError('notFound', [noSolveFinding(id, kind)])
      return answerOf(id)
    },
    async watch(id, tellOne) {
      const run = live.get(id)
      if (!run) {
        tellOne(toRun(await recordOf(id)))
        return () => {}
      }
      run.watchers.add(tellOne)
      run.changes = run.changes.then(async () => tellOne(toRun(await recordOf(id)))).catch(logFault)
      await run.changes
      return () => run.watchers.delete(tellOne)
    },
  }
}

function wireOf(record: RunRecord, progress: RunProgress | null): Run {
  const self = `/api/v1/runs/${record.id}`
  const { createdAt, startedAt, finishedAt, ...rest } = record
  const isDone = record.state === 'done'
  return {
    ...rest,
    createdAt: shanghaiTime(createdAt),
    startedAt: startedAt === null ? null : shanghaiTime(startedAt),
    finishedAt: finishedAt === null ? null : shanghaiTime(finishedAt),
    progress,
    links: {
      self,
      events: `${self}/events`,
      plan: isDone && record.kind === 'solve' ? `${self}/plan` : null,
      answer: isDone ? `${self}/answer` : null,
    },
  }
}
