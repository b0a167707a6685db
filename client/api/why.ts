import type { z } from 'zod'
import type { Why, WhyRequest } from '../../server/contract/why.ts'
import { askQuestion, type TellProgress } from './askQuestion.ts'

/**
 * Asks why load is at a place, or is not.
 * @throws RequestFailed with the server's findings; AbortError when stopped.
 */
export function askWhy(request: z.input<typeof WhyRequest>, signal: AbortSignal, tell?: TellProgress): Promise<Why> {
  const schema = async () => (await import('../../server/contract/why.ts')).Why
  return askQuestion('api/v1/why', request, schema, signal, tell)
}
