import type { z } from 'zod'
import type { Why, WhyRequest } from '../../server/contract/why.ts'
import { post } from './post.ts'

/**
 * Asks why load is at a place, or is not.
 * @throws RequestFailed with the server's findings; AbortError when stopped.
 */
export function askWhy(request: z.input<typeof WhyRequest>, signal: AbortSignal): Promise<Why> {
  return post('api/v1/why', request, async () => (await import('../../server/contract/why.ts')).Why, signal)
}
