import { fork } from 'node:child_process'
import type { Scenario } from '../contract/scenario.ts'
import { isSolverMessage, type SolveOrder, type SolverMessage } from './solverMessages.ts'

export type SolverAnswer = Exclude<SolverMessage, { type: 'ready' }>

export interface SolverWorkerEvents {
  onReady(): void
  onAnswer(answer: SolverAnswer): void
  /** Once, with how it ended, e.g. `signal SIGKILL` or `exit code 1`. */
  onExit(how: string): void
}

/** One solver process, seen from the server. */
export interface SolverWorker {
  readonly pid: number | undefined
  solve(scenario: Scenario): void
  /** At once, mid-solve too; `onExit` follows. */
  kill(): void
}

export function startSolverWorker(
  processPath: string,
  processArguments: readonly string[],
  events: SolverWorkerEvents,
): SolverWorker {
  const child = fork(processPath, [...processArguments], {
    // Structured clone: long texts cross without being quoted again. No flags are inherited (debugger ports collide).
    serialization: 'advanced',
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  let ended = false
  const end = (how: string) => {
    if (ended) return
    ended = true
    events.onExit(how)
  }
  child.on('message', (message) => {
    if (ended || !isSolverMessage(message)) return
    if (message.type === 'ready') events.onReady()
    else events.onAnswer(message)
  })
  child.on('exit', (code, signal) => end(signal ? `signal ${signal}` : `exit code ${code}`))
  // A process that could not be started, or a channel that broke: make sure nothing stays behind.
  child.on('error', (error) => {
    child.kill('SIGKILL')
    if (child.pid === undefined) end(error.message)
  })
  return {
    pid: child.pid,
    solve: (scenario) => {
      const order: SolveOrder = { type: 'solve', scenario }
      child.send(order)
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
