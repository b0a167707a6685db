import { setTimeout as sleep } from 'node:timers/promises'

/** Whether a process still runs; a zombie that waits for its parent does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Waits until it holds, for as long as the test may last: the test's own limit is the only clock. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(20)
}
