import { bilingualFinding } from './describeIssue.ts'
import { parseRequest } from './parseRequest.ts'
import { ProblemError } from './problem.ts'
import { SensitivityRequest } from './sensitivity.ts'

/** Turns anything into one question about a scenario. @throws ProblemError `invalidScenario` with every finding. */
export function parseSensitivity(body: unknown): SensitivityRequest {
  const request = parseRequest(SensitivityRequest, body)
  const { oneWay, twoWay, breakEven } = request
  const findings: ProblemError['findings'][number][] = []
  const asked = Object.entries({ oneWay, twoWay, breakEven }).flatMap(([name, question]) => (question ? [name] : []))
  if (asked.length > 1)
    findings.push(
      bilingualFinding(
        [],
        { en: asked.join(' and '), zh: asked.join(' 与 ') },
        { en: 'Ask one of oneWay, twoWay and breakEven at a time', zh: 'oneWay、twoWay、breakEven 每次只能选一' },
      ),
    )
  const { siteId, zone } = breakEven?.condition ?? {}
  if (breakEven && (siteId === undefined) === (zone === undefined))
    findings.push(
      bilingualFinding(
        ['breakEven', 'condition'],
        siteId === undefined
          ? { en: 'neither siteId nor zone', zh: 'siteId 与 zone 均未给出' }
          : { en: 'both siteId and zone', zh: '同时给出了 siteId 与 zone' },
        { en: 'Give exactly one of siteId and zone', zh: '请在 siteId 与 zone 中只给一个' },
      ),
    )
  if (breakEven && !(breakEven.low < breakEven.high))
    findings.push(
      bilingualFinding(
        ['breakEven', 'high'],
        { en: `${breakEven.high}, not above low`, zh: `${breakEven.high}，不大于 low` },
        { en: 'Give a high above low', zh: '请使 high 大于 low' },
      ),
    )
  if (findings.length > 0) throw new ProblemError('invalidScenario', findings)
  return request
}
