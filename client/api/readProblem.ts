import type { Words } from '../../server/contract/figure.ts'
import type { Finding, Problem } from '../../server/contract/problem.ts'
import { contract } from './contract.ts'

/** An answer that is not a plan: what the server calls it, where it says, and its findings. */
export class RequestFailed extends Error {
  readonly why: Words | null
  readonly findings: readonly Finding[]
  constructor(message: string, why: Words | null = null, findings: readonly Finding[] = []) {
    super(message)
    this.name = 'RequestFailed'
    this.why = why
    this.findings = findings
  }
}

/** Turns an error answer into RequestFailed, findings included when it is problem+json. */
export async function readProblem(response: Response): Promise<RequestFailed> {
  const type = response.headers.get('content-type') ?? ''
  if (!type.includes('problem+json')) return new RequestFailed(`${response.status} ${response.statusText}`)
  const { Problem } = await contract()
  const parsed = Problem.safeParse(await response.json().catch(() => null))
  if (!parsed.success) return new RequestFailed(`${response.status}`)
  return failedBy(parsed.data)
}

/** What the server calls a problem, ready to show. */
export function failedBy({ title, titleZh, findings }: Problem): RequestFailed {
  return new RequestFailed(title, { en: title, zh: titleZh }, findings)
}
