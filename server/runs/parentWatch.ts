import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'

const checkEveryMs = 250

/**
 * Ends this process when its parent is gone. The main thread may be inside a solve for minutes and hear nothing, so a
 * thread of its own looks: a server that was killed must not leave a solver running.
 */
export function startParentWatch(): void {
  process.on('disconnect', () => process.exit(0))
  const watch = new Worker(new URL(import.meta.url), { workerData: { parentPid: process.ppid } })
  watch.unref()
}

function isGone(parentPid: number): boolean {
  // An orphan is given to another parent; on systems that keep the number, the parent no longer takes signals.
  if (process.ppid !== parentPid) return true
  try {
    process.kill(parentPid, 0)
    return false
  } catch {
    return true
  }
}

function watchParent(parentPid: number): void {
  setInterval(() => {
    if (isGone(parentPid)) process.kill(process.pid, 'SIGKILL')
  }, checkEveryMs)
}

if (!isMainThread && parentPort && typeof workerData?.parentPid === 'number') watchParent(workerData.parentPid)
