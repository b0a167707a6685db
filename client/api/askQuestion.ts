import type { ZodType } from 'zod'
import type { RunProgress } from '../../server/contract/run.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { laterContract } from './contract.ts'
import { post } from './post.ts'
import { readProblem } from './readProblem.ts'
import { followRun, runAddress, stopRun } from './runs.ts'

export type TellProgress = (progress: RunProgress) => void

interface AboutScenario {
  readonly scenario?: ScenarioInput | undefined
}

/**
 * Asks something about a scenario. In the one-year form it is answered in seconds, at once; by the hour it takes minutes
 * and runs with an address, so that it tells how far it is and keeps what it has found when stopped.
 * @throws RequestFailed with the server's findings; AbortError when stopped before there was anything.
 */
export async function askQuestion<Answer>(
  path: string,
  request: AboutScenario,
  schema: () => Promise<ZodType<Answer>>,
  signal: AbortSignal,
  tell?: TellProgress,
): Promise<Answer> {
  const isShort = (request.scenario?.timeMode ?? 'year') === 'year'
  if (isShort) return post(path, request, schema, signal)
  const { Run } = await laterContract()
  // Once the run is there Stop goes to its address: before, the request itself is given up.
  const run = await post(`${path}/runs`, request, async () => Run, signal)
  const stop = (): void => void stopRun(run.id).catch(() => {})
  const leave = (): void => void fetch(runAddress(run.id), { method: 'DELETE', keepalive: true })
  signal.addEventListener('abort', stop, { once: true })
  addEventListener('pagehide', leave)
  try {
    if (signal.aborted) stop()
    const ended = await followRun(run.id, ({ progress }) => progress && tell?.(progress))
    if (ended.state === 'cancelled') throw new DOMException('stopped', 'AbortError')
    const response = await fetch(`${runAddress(run.id)}/answer`)
    if (!response.ok) throw await readProblem(response)
    return (await schema()).parse(await response.json())
  } finally {
    signal.removeEventListener('abort', stop)
    removeEventListener('pagehide', leave)
  }
}
