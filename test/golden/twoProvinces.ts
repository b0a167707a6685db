import { expect } from 'vitest'
import type { BaselineId } from '../../server/contract/baseline.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Baseline, Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite, type ScenarioChange } from '../support/aScenario.ts'

/** Two provinces of 60 and 40 MW; `near` is dear and lies by both, `far` is cheap and holds what it is given. */
export function twoProvinces({ data, ...rest }: ScenarioChange = {}) {
  return aScenario({
    ...rest,
    data: {
      regions: [{ id: 'one' }, { id: 'two' }],
      sites: [
        aSite('near', { existingItMw: 100, tariffCnyPerMwh: 500, gridCarbonTonnesPerMwh: 0.3 }),
        aSite('far', { existingItMw: 50, tariffCnyPerMwh: 200, gridCarbonTonnesPerMwh: 0.9 }),
      ],
      placements: ['one', 'two'].flatMap((regionId) => [
        { regionId, siteId: 'near', oneWayLatencyMs: 1 },
        { regionId, siteId: 'far', oneWayLatencyMs: 20 },
      ]),
      demand: [
        { regionId: 'one', itMw: 60 },
        { regionId: 'two', itMw: 40 },
      ],
      ...data,
    },
  })
}

/** One way of serving the same demand, beside the plan. */
export async function baselineOf(id: BaselineId, input: ScenarioInput): Promise<Baseline & { readonly plan: Plan }> {
  const plan = await solveScenario(parseScenario({ ...input, baselines: [id] }), null)
  const [baseline] = plan.baselines
  expect(plan.status).toBe('optimal')
  expect(plan.baselines.map((b) => b.id)).toEqual([id])
  if (!baseline) throw new Error(`no ${id}`)
  return { ...baseline, plan }
}
