import { type ReadonlySignal, signal } from '@preact/signals'
import type { Words } from '../../server/contract/figure.ts'
import type { Finding } from '../../server/contract/problem.ts'
import type { RunProgress } from '../../server/contract/run.ts'
import { RequestFailed } from '../api/readProblem.ts'

export type QuestionState =
  | { readonly phase: 'idle' | 'stopped' | 'answered' }
  | {
      readonly phase: 'asking'
      readonly since: number
      /** How far it is, where it runs with an address. */
      readonly progress: RunProgress | null
      /** Stop was pressed and what there is is on its way. */
      readonly isStopping: boolean
    }
  | { readonly phase: 'failed'; readonly why: Words | null; readonly findings: readonly Finding[] }

/** An answer with what was asked, so that the page can tell when it speaks of another plan. */
export interface Answered<Asked, Answer> {
  readonly asked: Asked
  readonly answer: Answer
}

/** Something the planner may ask beside the plan: one at a time, stopped at will; an answer stays until the next. */
export interface Question<Asked, Answer> {
  readonly state: ReadonlySignal<QuestionState>
  readonly answered: ReadonlySignal<Answered<Asked, Answer> | null>
  ask(asked: Asked): Promise<void>
  stop(): void
}

export function question<Asked, Answer>(
  send: (asked: Asked, signal: AbortSignal, tell: (progress: RunProgress) => void) => Promise<Answer>,
): Question<Asked, Answer> {
  const state = signal<QuestionState>({ phase: 'idle' })
  const answered = signal<Answered<Asked, Answer> | null>(null)
  let running: AbortController | null = null
  return {
    state,
    answered,
    async ask(asked) {
      running?.abort()
      const control = new AbortController()
      running = control
      state.value = { phase: 'asking', since: Date.now(), progress: null, isStopping: false }
      const tell = (progress: RunProgress): void => {
        if (running === control && state.value.phase === 'asking') state.value = { ...state.value, progress }
      }
      try {
        const answer = await send(asked, control.signal, tell)
        // A later question has taken its place meanwhile.
        if (running !== control) return
        answered.value = { asked, answer }
        state.value = { phase: 'answered' }
      } catch (error) {
        if (running !== control) return
        state.value = control.signal.aborted ? { phase: 'stopped' } : failed(error)
      }
    },
    stop() {
      if (state.value.phase === 'asking') state.value = { ...state.value, isStopping: true }
      running?.abort()
    },
  }
}

function failed(error: unknown): QuestionState {
  if (error instanceof RequestFailed) return { phase: 'failed', why: error.why, findings: error.findings }
  return { phase: 'failed', why: null, findings: [] }
}
