import type { z } from 'zod'
import type { Sensitivity, SensitivityRequest } from '../../server/contract/sensitivity.ts'
import { askQuestion, type TellProgress } from './askQuestion.ts'

/** A question about a scenario as a caller writes it. */
export type SensitivityAsked = z.input<typeof SensitivityRequest>

/** What moves the answer, a grid of two parameters, or a break-even value. @throws RequestFailed; AbortError. */
export function sensitivity(asked: SensitivityAsked, signal: AbortSignal, tell?: TellProgress): Promise<Sensitivity> {
  const schema = async () => (await import('../../server/contract/sensitivity.ts')).Sensitivity
  return askQuestion('api/v1/sensitivity', asked, schema, signal, tell)
}
