import type { z } from 'zod'
import type { ShadowPrices, ShadowPricesRequest } from '../../server/contract/shadowPrices.ts'
import { askQuestion, type TellProgress } from './askQuestion.ts'

/** Which rules of which scenario, as a caller writes it. */
export type PricesAsked = z.input<typeof ShadowPricesRequest>

/** What the binding rules of a scenario are worth, and how far. @throws RequestFailed; AbortError. */
export function shadowPrices(asked: PricesAsked, signal: AbortSignal, tell?: TellProgress): Promise<ShadowPrices> {
  const schema = async () => (await import('../../server/contract/shadowPrices.ts')).ShadowPrices
  return askQuestion('api/v1/shadow-prices', asked, schema, signal, tell)
}
