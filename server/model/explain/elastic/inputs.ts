import type { ScenarioEdit } from '../../../contract/scenarioEdit.ts'
import type { Instance } from '../../instance.ts'

type Value = ScenarioEdit['value']

/** Own data stand in the scenario itself; a national data set is changed by lists beside it. */
function isOwnData({ datasetId }: Instance): boolean {
  return datasetId === null
}

/** Where the sites of a scenario stand. */
export function sitesPath(instance: Instance): string {
  return isOwnData(instance) ? 'data.sites' : 'sites'
}

/** Where its workload classes stand. */
export function workloadsPath(instance: Instance): string {
  return isOwnData(instance) ? 'data.workloads' : 'workloads'
}

/** Where its demand stands. */
export function demandPath(instance: Instance): string {
  return isOwnData(instance) ? 'data.demand' : 'demand'
}

/** Where its limited links stand. */
export function linksPath(instance: Instance): string {
  return isOwnData(instance) ? 'data.links' : 'network.links'
}

export function policyEdit(key: string, value: Value): ScenarioEdit {
  return { path: 'policy', entry: null, key, value }
}

export function siteEdit(instance: Instance, s: number, key: string, value: Value): ScenarioEdit {
  const id = instance.sites[s]?.id ?? ''
  return { path: sitesPath(instance), entry: isOwnData(instance) ? { id } : { siteId: id }, key, value }
}

export function workloadEdit(instance: Instance, w: number, key: string, value: Value): ScenarioEdit {
  const id = instance.workloads[w]?.id ?? ''
  return { path: workloadsPath(instance), entry: isOwnData(instance) ? { id } : { workloadId: id }, key, value }
}

/** Demand of a region's class. A figure in PFLOPS gives way to the MW: the two never stand together. */
export function demandEdits(instance: Instance, r: number, w: number, itMw: number): ScenarioEdit[] {
  const regionId = instance.regions[r]?.id ?? ''
  const workloadId = instance.workloads[w]?.id ?? ''
  if (isOwnData(instance)) {
    // Where there is one class, demand may leave its name out.
    const entry = instance.workloads.length === 1 ? { regionId } : { regionId, workloadId }
    return [{ path: 'data.demand', entry, key: 'itMw', value: itMw }]
  }
  const at = { path: 'demand.changes', entry: { regionId, workloadId } }
  return [
    { ...at, key: 'pflops', value: null },
    { ...at, key: 'itMw', value: itMw },
  ]
}

export function linkEdit(instance: Instance, l: number, capacityGbps: number): ScenarioEdit {
  const link = instance.links[l]
  const regionId = instance.regions[link?.region ?? -1]?.id ?? ''
  const siteId = instance.sites[link?.site ?? -1]?.id ?? ''
  return { path: linksPath(instance), entry: { regionId, siteId }, key: 'capacityGbps', value: capacityGbps }
}
