import type { Finding } from '../../server/contract/problem.ts'
import { contract } from './contract.ts'

/** What the API would refuse in a scenario, in its own words, without asking it; empty when nothing. */
export async function findingsIn(scenario: unknown): Promise<readonly Finding[]> {
  const { ProblemError } = await contract()
  const { parseScenario } = await import('../../server/contract/parseScenario.ts')
  try {
    parseScenario(scenario)
    return []
  } catch (error) {
    if (error instanceof ProblemError) return error.findings
    throw error
  }
}
