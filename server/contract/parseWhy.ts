import { bilingualFinding } from './describeIssue.ts'
import { parseRequest } from './parseRequest.ts'
import { ProblemError } from './problem.ts'
import { WhyRequest } from './why.ts'

/** Turns anything into a question about one placement or one site. @throws ProblemError `invalidScenario` with every finding. */
export function parseWhy(body: unknown): WhyRequest {
  const request = parseRequest(WhyRequest, body)
  const { placement, siteId } = request
  if ((placement === undefined) !== (siteId === undefined)) return request
  const found =
    siteId === undefined
      ? { en: 'neither placement nor siteId', zh: 'placement 与 siteId 均未给出' }
      : { en: 'both placement and siteId', zh: '同时给出了 placement 与 siteId' }
  const fix = { en: 'Ask about one placement, or about one site', zh: '请只询问一项布局或一个站点' }
  throw new ProblemError('invalidScenario', [bilingualFinding(['placement'], found, fix)])
}
