import { fork } from 'node:child_process'
import { Writable } from 'node:stream'
import { isSolverMessage, type SolverMessage, type WorkOrder } from './solverMessages.ts'

/**
 * None is inherited (debugger ports collide). A plan makes and drops some 15 MB: with room for two of them, V8 collects
 * half as often (decision 0010).
 */
const processFlags = ['--min-semi-space-size=32', '--max-semi-space-size=32']

export type SolverAnswer = Extract<SolverMessage, { type: 'answer' | 'problem' }>

export interface SolverWorkerEvents {
  onReady(): void
  onProgress(progress: Extract<SolverMessage, { type: 'progress' }>['progress']): void
  onAnswer(answer: SolverAnswer): void
  /** Once, with how it ended, e.g. `signal SIGKILL` or `exit code 1`. */
  onExit(how: string): void
}

/** One solver process, seen from the server. */
export interface SolverWorker {
  readonly pid: number | undefined
  give(order: WorkOrder): void
  /** Asks the order with that number to end soon and answer with what it has. */
  stop(order: number): void
  /** At once, mid-solve too; `onExit` follows. */
  kill(): void
}

export function startSolverWorker(
  processPath: string,
  processArguments: readonly string[],
  events: SolverWorkerEvents,
): SolverWorker {
  const child = fork(processPath, [...processArguments], {
    // Structured clone: bytes cross as they are.
    serialization: 'advanced',
    execArgv: processFlags,
    // The last is the line of serverLine.ts, heard while the process is blocked.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc', 'pipe'],
  })
  const line = child.stdio[4]
  let ended = false
  const end = (how: string) => {
    if (ended) return
    ended = true
    events.onExit(how)
  }
  child.on('message', (message) => {
    if (ended || !isSolverMessage(message)) return
    if (message.type === 'ready') events.onReady()
    else if (message.type === 'progress') events.onProgress(message.progress)
    else events.onAnswer(message)
  })
  child.on('exit', (code, signal) => end(signal ? `signal ${signal}` : `exit code ${code}`))
  // A process that could not be started, or a channel that broke: make sure nothing stays behind.
  child.on('error', (error) => {
    child.kill('SIGKILL')
    if (child.pid === undefined) end(error.message)
  })
  // A line that breaks belongs to a process that ends; `exit` tells of it.
  line?.on('error', () => {})
  return {
    pid: child.pid,
    give: (order) => {
      child.send(order)
    },
    stop: (order) => {
      if (line instanceof Writable) line.write(`${order}\n`)
    },
    kill: () => {
      child.kill('SIGKILL')
    },
  }
}
