import type { SolveInstanceOptions } from './solveInstance.ts'

/** Options for the next of several solves that share one time limit: each gets what the ones before it left. */
export type NextOptions = () => SolveInstanceOptions

export function sharedTime(options: SolveInstanceOptions): NextOptions {
  const began = performance.now()
  return () => {
    const left = options.timeLimitSeconds - (performance.now() - began) / 1000
    return { ...options, timeLimitSeconds: Math.max(0.001, left) }
  }
}
