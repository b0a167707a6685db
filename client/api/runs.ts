import type { Plan } from '../../server/contract/plan.ts'
import type { Run } from '../../server/contract/run.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { contract, laterContract } from './contract.ts'
import { readProblem } from './readProblem.ts'

/** Starts a solve that goes on when the page goes away. @throws RequestFailed with the server's findings. */
export async function startRun(scenario: ScenarioInput): Promise<Run> {
  return readRunFrom(
    await fetch('api/v1/runs', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(scenario),
    }),
  )
}

/** Where a run stands. @throws RequestFailed when the server does not know it. */
export async function readRun(id: string): Promise<Run> {
  return readRunFrom(await fetch(runAddress(id)))
}

/** Asks a run to end: with a plan at hand it is done, without one cancelled. */
export async function stopRun(id: string): Promise<Run> {
  return readRunFrom(await fetch(runAddress(id), { method: 'DELETE' }))
}

/** @throws RequestFailed with the run's own problem where there is no plan. */
export async function planOfRun(id: string): Promise<Plan> {
  const response = await fetch(`${runAddress(id)}/plan`)
  if (!response.ok) throw await readProblem(response)
  const { Plan } = await contract()
  return Plan.parse(await response.json())
}

/** Follows a run to its end, telling each change; a lost connection is taken up again. */
export async function followRun(id: string, onChange: (run: Run) => void): Promise<Run> {
  const { Run } = await laterContract()
  return new Promise((resolve, reject) => {
    const events = new EventSource(`${runAddress(id)}/events`)
    const read = ({ data }: MessageEvent<string>): Run => Run.parse(JSON.parse(data))
    events.addEventListener('progress', (event) => onChange(read(event)))
    events.addEventListener('done', (event) => {
      events.close()
      resolve(read(event))
    })
    events.addEventListener('error', () => {
      // The browser tries again by itself, unless the server answered that there is nothing to follow.
      if (events.readyState === EventSource.CLOSED) readRun(id).then(resolve, reject)
    })
  })
}

/** Under the page’s own address, wherever that is. */
export function runAddress(id: string): string {
  return `api/v1/runs/${encodeURIComponent(id)}`
}

async function readRunFrom(response: Response): Promise<Run> {
  if (!response.ok) throw await readProblem(response)
  const { Run } = await laterContract()
  return Run.parse(await response.json())
}
