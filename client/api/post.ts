import type { ZodType } from 'zod'
import { laterContract } from './contract.ts'
import { readProblem } from './readProblem.ts'

/**
 * Sends a question as JSON and reads the answer by its schema, which is loaded with the question.
 * @throws RequestFailed with the server's findings; AbortError when stopped.
 */
export async function post<Answer>(
  path: string,
  body: unknown,
  schema: () => Promise<ZodType<Answer>>,
  signal: AbortSignal,
): Promise<Answer> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal,
  })
  if (!response.ok) throw await readProblem(response)
  await laterContract()
  return (await schema()).parse(await response.json())
}
