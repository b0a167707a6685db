import type { SessionSolveOptions } from '../solver/highsSession.ts'
import type { WorkContext } from './work.ts'

/** One time limit over many solves, and Stop. */
export interface WorkClock {
  /** Since the work began. */
  seconds(): number
  /** Seconds that are left, never quite none. */
  left(): number
  isOver(): boolean
  /** For the next solve. */
  options(): SessionSolveOptions
}

type Asked = Pick<WorkContext, 'shouldStop'> & Partial<Pick<WorkContext, 'isFollowed'>>

export function startWorkClock(limitSeconds: number, { shouldStop, isFollowed = true }: Asked): WorkClock {
  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1000
  const left = (): number => Math.max(0.001, limitSeconds - seconds())
  return {
    seconds,
    left,
    isOver: () => shouldStop() || seconds() >= limitSeconds,
    // The question is asked at every iteration, which costs a tenth of it: not where nobody can press Stop.
    options: () => (isFollowed ? { timeLimitSeconds: left(), shouldStop } : { timeLimitSeconds: left() }),
  }
}
