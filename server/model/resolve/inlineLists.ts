import type { InlineData } from '../../contract/inlineData.ts'
import type { Link } from '../instance.ts'
import { type Findings, refuseRepeats } from './findings.ts'
import type { GivenPlacement } from './placements.ts'

interface Ids {
  readonly regions: readonly string[]
  readonly sites: readonly string[]
  readonly workloads: readonly string[]
}

/** demandItMw[r,w]; a row without a class is only clear where there is one class. */
export function inlineDemand(data: InlineData, ids: Ids, findings: Findings): Float64Array {
  const W = ids.workloads.length
  const itMw = new Float64Array(ids.regions.length * W)
  for (const [i, { regionId, workloadId, itMw: mw }] of data.demand.entries()) {
    const path = `data.demand[${i}]`
    const r = findings.known(ids.regions, regionId, `${path}.regionId`, 'region')
    if (workloadId === undefined && W > 1) {
      findings.add(
        path,
        { en: `no class is named, and there are ${W}`, zh: `未指明负载类别，而类别共有 ${W} 个` },
        { en: 'Name the class in workloadId', zh: '请在 workloadId 中指明类别' },
      )
      continue
    }
    const w =
      workloadId === undefined ? 0 : findings.known(ids.workloads, workloadId, `${path}.workloadId`, 'workload class')
    if (r !== null && w !== null) itMw[r * W + w] = mw
  }
  // Where there is one class, a row that names it and a row that does not are the same demand.
  const onlyClass = W === 1 ? (ids.workloads[0] ?? '') : ''
  refuseRepeats(
    findings,
    data.demand.map((d) => [d.regionId, d.workloadId ?? onlyClass]),
    (i) => `data.demand[${i}]`,
  )
  return itMw
}

/** Links with a capacity. */
export function inlineLinks(data: InlineData, ids: Ids, findings: Findings): Link[] {
  refuseRepeats(
    findings,
    data.links.map((l) => [l.regionId, l.siteId]),
    (i) => `data.links[${i}]`,
  )
  return data.links.flatMap(({ regionId, siteId, capacityGbps, priceCnyPerGbpsYear }, i) => {
    const region = findings.known(ids.regions, regionId, `data.links[${i}].regionId`, 'region')
    const site = findings.known(ids.sites, siteId, `data.links[${i}].siteId`, 'site')
    return region === null || site === null ? [] : [{ region, site, capacityGbps, priceCnyPerGbpsYear }]
  })
}

/** What is given per placement, by (r × sites + s) × workloads + w. A row for one class has the last word over one for all. */
export function inlinePlacements(data: InlineData, ids: Ids, findings: Findings): Map<number, GivenPlacement> {
  const given = new Map<number, GivenPlacement>()
  const names = data.placements.map((p) => [p.regionId, p.siteId, p.workloadId ?? ''])
  refuseRepeats(findings, names, (i) => `data.placements[${i}]`)
  for (const forAll of [true, false])
    for (const [i, placement] of data.placements.entries()) {
      if ((placement.workloadId === undefined) !== forAll) continue
      const path = `data.placements[${i}]`
      const r = findings.known(ids.regions, placement.regionId, `${path}.regionId`, 'region')
      const s = findings.known(ids.sites, placement.siteId, `${path}.siteId`, 'site')
      const only =
        placement.workloadId === undefined
          ? null
          : findings.known(ids.workloads, placement.workloadId, `${path}.workloadId`, 'workload class')
      const homeOf = s === null ? undefined : data.sites[s]?.homeOf
      if (homeOf !== undefined && homeOf !== placement.regionId && placement.allowed)
        findings.add(
          `${path}.siteId`,
          {
            en: `"${placement.siteId}" keeps "${homeOf}" at home`,
            zh: `"${placement.siteId}" 是 "${homeOf}" 的本地站点`,
          },
          { en: `Only "${homeOf}" may use it`, zh: `只有 "${homeOf}" 可以使用` },
        )
      if (r === null || s === null || (only === null && !forAll)) continue
      const { allowed, costCnyPerMwYear, oneWayLatencyMs, maxItMw } = placement
      for (const w of only === null ? ids.workloads.keys() : [only])
        given.set((r * ids.sites.length + s) * ids.workloads.length + w, {
          allowed,
          costCnyPerMwYear,
          oneWayLatencyMs,
          maxItMw,
        })
    }
  return given
}
