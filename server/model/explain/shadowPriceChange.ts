import type { RuleChange } from '../../contract/shadowPrices.ts'
import { demandOf, type Instance, technologies } from '../instance.ts'

export interface RuleKey {
  readonly family: string
  readonly key: number
  readonly limit: number
}

type Lever = (instance: Instance, rule: RuleKey, limit: number) => RuleChange | null

/** How far a share that bends many rows at once is moved: five points. */
const shareStep = 0.05

/**
 * What to change in the scenario so that a rule's limit becomes another; null where no lever moves it. Not exact where the
 * lever moves other rules with it.
 */
export function ruleChange(instance: Instance, rule: RuleKey, limit: number): RuleChange | null {
  return levers[rule.family]?.(instance, rule, limit) ?? null
}

const exactly = (path: string, value: number, limit: number): RuleChange => ({
  changes: [{ path, value }],
  exact: true,
  limit,
})
const roughly = (path: string, value: number, limit: number | null): RuleChange => ({
  changes: [{ path, value }],
  exact: false,
  limit,
})

/** Where a site's figures stand: in the problem's own data, or among the changes to the data set. */
function sitePath(instance: Instance, s: number): string {
  const id = instance.sites[s]?.id ?? ''
  return instance.datasetId === null ? `data.sites[id=${id}]` : `sites[siteId=${id}]`
}

/** Existing halls and the limit of the site rise together, so that the room for new halls stays. */
const usableHalls: Lever = (instance, { key }, limit) => {
  const site = instance.sites[key]
  if (!site) return null
  const { existingItMw, availableExistingShare, maxItMw } = site
  const path = sitePath(instance, key)
  if (availableExistingShare * existingItMw > maxItMw) {
    const changes = [{ path: `${path}.maxItMw`, value: limit }]
    // Beyond what stands and may be used the site would hold more and have no more: more has to stand as well.
    if (limit > availableExistingShare * existingItMw)
      changes.push({ path: `${path}.existingItMw`, value: limit / availableExistingShare })
    return { changes, exact: true, limit }
  }
  if (availableExistingShare <= 0) {
    const share = Math.min(1, limit / existingItMw, maxItMw / existingItMw)
    return existingItMw > 0 ? exactly(`${path}.availableExistingShare`, share, share * existingItMw) : null
  }
  const more = limit / availableExistingShare - existingItMw
  return {
    changes: [
      { path: `${path}.existingItMw`, value: existingItMw + more },
      { path: `${path}.maxItMw`, value: maxItMw + more },
    ],
    exact: true,
    limit,
  }
}

/** Within what stands already, a higher limit of the site frees halls besides. */
const hallRoom: Lever = (instance, { key }, limit) => {
  const site = instance.sites[key]
  if (!site) return null
  const exact = site.availableExistingShare * site.existingItMw <= site.maxItMw
  const changes = [{ path: `${sitePath(instance, key)}.maxItMw`, value: site.existingItMw + limit }]
  return { changes, exact, limit }
}

const renewableRoom: Lever = (instance, { key }, limit) => {
  const path = sitePath(instance, Math.floor(key / technologies.length))
  const isWind = technologies[key % technologies.length] === 'wind'
  return exactly(`${path}.${isWind ? 'maxBuildWindMw' : 'maxBuildSolarMw'}`, limit, limit)
}

/** A national battery has its hours, so that power and energy move together. */
const storageRoom: Lever = (instance, { key }, limit) => {
  const path = `${sitePath(instance, key)}.maxBuildStorageMw`
  return instance.datasetId === null ? exactly(path, limit, limit) : roughly(path, limit, limit)
}

const storageEnergyRoom: Lever = (instance, { key }, limit) => {
  const path = sitePath(instance, key)
  if (instance.datasetId === null) return exactly(`${path}.maxBuildStorageMwh`, limit, limit)
  const { maxBuildStorageMw = 0, maxBuildStorageMwh = 0 } = instance.sites[key] ?? {}
  return maxBuildStorageMwh > 0
    ? roughly(`${path}.maxBuildStorageMw`, (limit / maxBuildStorageMwh) * maxBuildStorageMw, limit)
    : null
}

const fibre: Lever = (instance, { key }, limit) => {
  const link = instance.links[key]
  const [regionId, siteId] = [instance.regions[link?.region ?? -1]?.id, instance.sites[link?.site ?? -1]?.id]
  const list = instance.datasetId === null ? 'data.links' : 'network.links'
  return exactly(`${list}[regionId=${regionId},siteId=${siteId}].capacityGbps`, limit, limit)
}

/** The share of a class is one for all regions, so it moves their rows too. */
const westShare: Lever = (instance, { key }, limit) => {
  const W = instance.workloads.length
  const demand = demandOf(instance, Math.floor(key / W), key % W)
  const id = instance.workloads[key % W]?.id ?? ''
  if (demand <= 0) return null
  const value = Math.min(1, limit / demand)
  const path = instance.datasetId === null ? `data.workloads[id=${id}]` : `workloads[workloadId=${id}]`
  return roughly(`${path}.westSuitableShare`, value, value * demand)
}

const minWestShare: Lever = (instance, _rule, limit) => {
  const { regions, workloads } = instance
  const demand = (r: number): number => workloads.reduce((all, _, w) => all + demandOf(instance, r, w), 0)
  const east = regions.reduce((sum, { zone }, r) => (zone === 'east' ? sum + demand(r) : sum), 0)
  const share = Math.max(0, Math.min(1, limit / east))
  return east > 0 ? exactly('policy.minWestShare', share, share * east) : null
}

/** Rows that compare sums have a limit of 0: their share is the lever, and the whole of it moves. */
const sharedBy =
  (path: string, of: (instance: Instance) => number | null, step: number): Lever =>
  (instance) => {
    const share = of(instance)
    return share === null ? null : roughly(path, Number(Math.min(1, Math.max(0, share + step)).toPrecision(6)), null)
  }

/** A share of all demand, the same for every place: its lever moves the rows of the others too. */
const demandShare =
  (path: string): Lever =>
  ({ demandItMw }, _rule, limit) => {
    const demand = demandItMw.reduce((sum, mw) => sum + mw, 0)
    const share = Math.max(0, Math.min(1, limit / demand))
    return demand > 0 ? roughly(path, share, share * demand) : null
  }

const levers: Readonly<Record<string, Lever>> = {
  provinceShare: demandShare('policy.provinceShareMax'),
  hubLoadShare: demandShare('policy.hubLoadShareMax'),
  capitalBudget: (_, _rule, limit) => exactly('policy.capitalBudgetCny', Math.max(0, limit), Math.max(0, limit)),
  subsidyBudget: (_, _rule, limit) => exactly('policy.subsidyBudgetCnyPerYear', Math.max(0, limit), Math.max(0, limit)),
  onRackFloor: sharedBy('policy.onRackFloor', ({ rules }) => rules.onRackFloor, -shareStep),
  greenFloorByHub: sharedBy('policy.greenFloorByHub', ({ rules }) => rules.greenFloorByHub, -shareStep),
  siteItCapacity: usableHalls,
  builtItMw: hallRoom,
  builtMw: renewableRoom,
  builtStorageMw: storageRoom,
  builtStorageMwh: storageEnergyRoom,
  gridImportMw: (instance, { key }, limit) => exactly(`${sitePath(instance, key)}.gridImportMaxMw`, limit, limit),
  linkCapacity: fibre,
  carbonCap: (_, _rule, limit) => exactly('carbon.capTonnes', limit, limit),
  westSuitable: westShare,
  minWestShare,
  provinceCap: ({ rules }, { key }, limit) =>
    exactly(`policy.provinceCaps[provinceId=${rules.provinceCaps[key]?.provinceId}].maxItMw`, limit, limit),
  siteCap: ({ sites, rules }, { key }, limit) =>
    exactly(`policy.siteCaps[siteId=${sites[rules.siteCaps[key]?.site ?? -1]?.id}].maxItMw`, limit, limit),
  directShare: sharedBy('supply.directShareMax', ({ economics }) => economics.directShareMax, shareStep),
  greenShare: sharedBy('green.share', ({ rules }) => rules.green.share, -shareStep),
  hubShare: sharedBy('policy.hubShareOfNewHalls', ({ rules }) => rules.hubShareOfNewHalls, -shareStep),
  originVolume: (instance, { key }, limit) =>
    instance.datasetId === null
      ? exactly(`data.origins[id=${instance.origins[key]?.id}].volumeMwh`, limit, limit)
      : null,
}
