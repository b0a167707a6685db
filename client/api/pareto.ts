import type { z } from 'zod'
import type { ParetoFront, ParetoRequest } from '../../server/contract/pareto.ts'
import { askQuestion, type TellProgress } from './askQuestion.ts'

/** What is asked, as it is written down: what is left out falls back to the contract's defaults. */
export type ParetoInput = z.input<typeof ParetoRequest>

/**
 * Asks for the front of cost against carbon of a scenario.
 * @throws RequestFailed with the server's findings; AbortError when stopped.
 */
export function pareto(request: ParetoInput, signal: AbortSignal, tell?: TellProgress): Promise<ParetoFront> {
  return askQuestion('api/v1/pareto', request, schema, signal, tell)
}

async function schema(): Promise<typeof ParetoFront> {
  return (await import('../../server/contract/pareto.ts')).ParetoFront
}
