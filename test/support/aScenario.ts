import type { ScenarioInput } from '../../server/contract/scenario.ts'

export type DataInput = NonNullable<ScenarioInput['data']>
export type SiteInput = DataInput['sites'][number]
type WorkloadInput = NonNullable<DataInput['workloads']>[number]

/** A western site with 100 MW of halls that nobody charges anything for, unless the change says so. */
export function aSite(id: string, change: Partial<SiteInput> = {}): SiteInput {
  return { id, existingItMw: 100, ...change }
}

/** The one class most cases need: always at full power, free to go anywhere, unless the change says so. */
export function aWorkload(change: Partial<WorkloadInput> = {}): WorkloadInput {
  return { id: 'all', ...change }
}

export interface ScenarioChange extends Omit<ScenarioInput, 'data'> {
  readonly data?: Partial<DataInput>
}

/** A scenario with its own data: an eastern region `home` that needs 100 MW, and the site `s`, unless the change says so. */
export function aScenario({ data, ...rest }: ScenarioChange = {}): ScenarioInput {
  return {
    ...rest,
    data: { regions: [{ id: 'home' }], sites: [aSite('s')], demand: [{ regionId: 'home', itMw: 100 }], ...data },
  }
}

/** One site of 100 MW and 100 MW of demand. */
export function oneSite(site: Partial<SiteInput>, { data, ...rest }: ScenarioChange = {}): ScenarioInput {
  return aScenario({ ...rest, data: { sites: [aSite('s', site)], ...data } })
}

/** Two sites for one region of 100 MW: what a choice between them needs. */
export function twoSites(
  first: Partial<SiteInput>,
  second: Partial<SiteInput>,
  { data, ...rest }: ScenarioChange = {},
): ScenarioInput {
  return aScenario({ ...rest, data: { sites: [aSite('a', first), aSite('b', second)], ...data } })
}
