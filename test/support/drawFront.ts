import { ParetoFront, ParetoRequest } from '../../server/contract/pareto.ts'
import { parseRequest } from '../../server/contract/parseRequest.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { paretoWork } from '../../server/runs/paretoWork.ts'
import { nationalDataset } from './nationalDataset.ts'

/** A front as a caller gets it: through the request's schema, checked against the answer's. */
export async function drawFront(
  scenario: ScenarioInput,
  request: { readonly points?: number; readonly account?: 'location' | 'market' } = {},
): Promise<ParetoFront> {
  const parsed = parseRequest(ParetoRequest, { scenario, ...request })
  const datasets = scenario.data ? [] : [nationalDataset('china-2030')]
  const front = await paretoWork(parsed, { datasets, report: () => {}, shouldStop: () => false })
  return ParetoFront.parse(front)
}
