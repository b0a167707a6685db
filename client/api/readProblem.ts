import type { Finding } from '../../server/contract/problem.ts'
import { contract } from './contract.ts'

/** An answer that is not a plan: the server's findings, or none when it could not be reached. */
export class RequestFailed extends Error {
  readonly findings: readonly Finding[]
  constructor(message: string, findings: readonly Finding[]) {
    super(message)
    this.name = 'RequestFailed'
    this.findings = findings
  }
}

/** Turns an error answer into RequestFailed, findings included when it is problem+json. */
export async function readProblem(response: Response): Promise<RequestFailed> {
  const type = response.headers.get('content-type') ?? ''
  if (!type.includes('problem+json')) return new RequestFailed(`${response.status} ${response.statusText}`, [])
  const { Problem } = await contract()
  const parsed = Problem.safeParse(await response.json())
  if (!parsed.success) return new RequestFailed(`${response.status}`, [])
  return new RequestFailed(parsed.data.title, parsed.data.findings)
}
