import { ProblemError } from '../contract/problem.ts'
import type { WhyRequest } from '../contract/why.ts'
import type { Instance } from '../model/instance.ts'
import { createFindings } from '../model/resolve/findings.ts'

/** What a request asks about, by number: a site, and the stream where it names one. */
export interface AskedPlace {
  readonly site: number
  readonly stream: { readonly region: number; readonly workload: number } | null
}

/** @throws ProblemError `invalidScenario` with every id that the instance does not have. */
export function askedPlace({ sites, regions, workloads }: Instance, { placement, siteId }: WhyRequest): AskedPlace {
  const findings = createFindings()
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)
  const path = placement ? 'placement.' : ''
  const site = findings.known(ids(sites), placement?.siteId ?? siteId ?? '', `${path}siteId`, 'site')
  const region = placement && findings.known(ids(regions), placement.regionId, 'placement.regionId', 'region')
  const workload =
    placement && findings.known(ids(workloads), placement.workloadId, 'placement.workloadId', 'workload class')
  findings.throwIfAny()
  if (site === null) throw new ProblemError('invalidScenario')
  return { site, stream: typeof region === 'number' && typeof workload === 'number' ? { region, workload } : null }
}
