import type { z } from 'zod'
import { bilingualFinding, describeIssue } from './describeIssue.ts'
import { type Finding, ProblemError } from './problem.ts'
import { Scenario } from './scenario.ts'
import { scenarioFindings } from './scenarioFindings.ts'

type Issue = z.core.$ZodIssue

/** More findings than this help nobody; the last one says how many were left off. */
const mostFindings = 200

/**
 * Turns anything into a scenario with every default filled in, or throws `ProblemError('invalidScenario')` with all
 * findings at once: what the schema refuses and what contradicts itself. What only the data set can tell (an unknown
 * site id) is found later, by the model.
 */
export function parseScenario(body: unknown): Scenario {
  const parsed = Scenario.safeParse(body)
  const issues = parsed.success ? [] : parsed.error.issues
  // A schema stops looking for contradictions between fields at its first fault, so scenarioFindings looks for them.
  const [crossed, plain] = [issues.filter(isCustom), issues.filter((issue) => !isCustom(issue))]
  const findings = plain.flatMap((issue) => describeIssue(Scenario, body, issue))
  findings.push(...scenarioFindings(body, mostFindings + 1))
  if (parsed.success && findings.length === 0) return parsed.data
  if (findings.length === 0) findings.push(...crossed.flatMap((issue) => describeIssue(Scenario, body, issue)))
  throw new ProblemError('invalidScenario', cut(findings))
}

function isCustom(issue: Issue): boolean {
  return issue.code === 'custom'
}

function cut(findings: Finding[]): Finding[] {
  const leftOff = findings.length - mostFindings
  if (leftOff <= 0) return findings
  const last = bilingualFinding(
    [],
    {
      en: `${leftOff} or more findings beyond the first ${mostFindings}`,
      zh: `前 ${mostFindings} 条之外还有 ${leftOff} 条或更多`,
    },
    { en: 'Mend these first, then send it again', zh: '请先改正以上各条，再重新发送' },
  )
  return [...findings.slice(0, mostFindings), last]
}
