import type { z } from 'zod'
import { describeIssue } from './describeIssue.ts'
import { ownProperty } from './jsonPath.ts'
import { type Finding, ProblemError } from './problem.ts'
import { scenarioFindings } from './scenarioFindings.ts'

const mostFindings = 200

/**
 * Turns anything into a request that carries a scenario under `scenario`, with every default filled in, or throws
 * `ProblemError('invalidScenario')` with all findings at once; the paths lead into the whole body.
 */
export function parseRequest<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const parsed = schema.safeParse(body)
  const issues = parsed.success ? [] : parsed.error.issues
  const plain = issues.filter(({ code }) => code !== 'custom')
  const findings = plain.flatMap((issue) => describeIssue(schema, body, issue))
  findings.push(...insideScenario(body))
  if (parsed.success && findings.length === 0) return parsed.data
  if (findings.length === 0) findings.push(...issues.flatMap((issue) => describeIssue(schema, body, issue)))
  throw new ProblemError('invalidScenario', findings.slice(0, mostFindings))
}

/** What contradicts itself in the scenario, under the request's own paths. */
function insideScenario(body: unknown): Finding[] {
  return scenarioFindings(ownProperty(body, 'scenario'), mostFindings).map((finding) => ({
    ...finding,
    path: underScenario(finding.path),
  }))
}

/** `sites[3].pue` → `scenario.sites[3].pue`. */
export function underScenario(path: string): string {
  return path === '$' || path === '' ? 'scenario' : `scenario.${path}`
}
