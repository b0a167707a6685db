import { parseRequest } from '../../server/contract/parseRequest.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { ShadowPrices, ShadowPricesRequest } from '../../server/contract/shadowPrices.ts'
import { shadowPricesWork } from '../../server/runs/shadowPrices.ts'
import { nationalDataset } from './nationalDataset.ts'

/** Shadow prices as a caller gets them: through the request's schema, checked against the answer's. */
export async function priceRules(
  scenario: ScenarioInput,
  request: { readonly top?: number; readonly rows?: readonly string[] } = {},
): Promise<ShadowPrices> {
  const parsed = parseRequest(ShadowPricesRequest, { scenario, ...request })
  const datasets = scenario.data ? [] : [nationalDataset(scenario.dataset ?? 'china-2030')]
  const context = { datasets, report: () => {}, shouldStop: () => false }
  return ShadowPrices.parse(await shadowPricesWork(parsed, context))
}
