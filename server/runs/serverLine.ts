import { Socket } from 'node:net'
import { isMainThread, Worker, workerData } from 'node:worker_threads'

/** File descriptor of the pipe on which the server says Stop; solverWorker opens it. */
const lineDescriptor = 4

export interface ServerLine {
  /** The last order the server asked to stop; 0 for none. */
  stoppedOrder(): number
}

/**
 * Hears the server while the main thread is inside a solve for minutes: a thread of its own reads a pipe and leaves the
 * number of the order to stop in shared memory. The pipe closes when the server ends, however it ends, and this process
 * ends with it: a server that was killed leaves no solver running.
 */
export function openServerLine(): ServerLine {
  process.on('disconnect', () => process.exit(0))
  const stopped = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  new Worker(new URL(import.meta.url), { workerData: { stopped } }).unref()
  return { stoppedOrder: () => Atomics.load(stopped, 0) }
}

function listen(stopped: Int32Array): void {
  const line = new Socket({ fd: lineDescriptor, readable: true, writable: false })
  let begun = ''
  line.setEncoding('utf8')
  line.on('data', (part: string) => {
    const orders = (begun + part).split('\n')
    begun = orders.pop() ?? ''
    for (const order of orders) Atomics.store(stopped, 0, Number(order))
  })
  const end = () => process.kill(process.pid, 'SIGKILL')
  line.on('end', end)
  line.on('error', end)
}

if (!isMainThread && workerData?.stopped instanceof Int32Array) listen(workerData.stopped)
