import type { ScenarioInput } from '../../server/contract/scenario.ts'

type Data = NonNullable<ScenarioInput['data']>

const endless = 1e9

/** A scenario with its own data from which a rule of the clash is taken away by hand, the way a planner would. */
export function withoutRule(input: ScenarioInput, rule: string): ScenarioInput {
  const { policy, green, carbon, supply, data } = input
  const ofData = (change: (data: Data) => Partial<Data>): ScenarioInput =>
    data ? { ...input, data: { ...data, ...change(data) } } : input
  const sites = (change: Partial<Data['sites'][number]>): ScenarioInput =>
    ofData((all) => ({ sites: all.sites.map((site) => ({ ...site, ...change })) }))
  const [family] = rule.split('[')
  const id = rule.slice((family ?? '').length + 1, -1)
  switch (family) {
    case 'demand':
      return { ...input, unservedPriceCnyPerMwYear: 1 }
    case 'minWestShare':
      return { ...input, policy: { ...policy, minWestShare: undefined } }
    case 'westSuitable':
      return { ...input, policy: { ...policy, westSuitable: false } }
    case 'pueCeiling':
      return { ...input, policy: { ...policy, pueCeiling: undefined } }
    case 'hubShare':
      return { ...input, policy: { ...policy, hubShareOfNewHalls: undefined } }
    case 'provinceCap':
      return {
        ...input,
        policy: { ...policy, provinceCaps: policy?.provinceCaps?.filter(({ provinceId }) => provinceId !== id) },
      }
    case 'siteCap':
      return { ...input, policy: { ...policy, siteCaps: policy?.siteCaps?.filter(({ siteId }) => siteId !== id) } }
    case 'greenShare':
      return { ...input, green: { ...green, accounting: 'none' } }
    case 'carbonCap':
      return { ...input, carbon: { ...carbon, capTonnes: undefined } }
    case 'directShare':
      return { ...input, supply: { ...supply, directShareMax: 1 } }
    case 'siteRoom':
      return sites({ maxItMw: endless })
    case 'gridImport':
      return sites({ gridImportMaxMw: undefined })
    case 'ownBuild':
      return {
        ...sites({ maxBuildWindMw: endless, maxBuildSolarMw: endless }),
        supply: { ...supply, ownBuild: true },
      }
    case 'originVolume':
      return ofData((all) => ({ origins: all.origins?.map((origin) => ({ ...origin, volumeMwh: 1e12 })) }))
    case 'linkCapacity':
      return ofData((all) => ({ links: all.links?.map((link) => ({ ...link, capacityGbps: endless })) }))
    case 'placementLimit':
      return ofData((all) => ({ placements: all.placements?.map((row) => ({ ...row, maxItMw: undefined })) }))
    case 'latency':
      return ofData((all) => ({
        workloads: all.workloads?.map((one) => (one.id === id ? { ...one, maxOneWayLatencyMs: undefined } : one)),
      }))
    default:
      throw new Error(`the test does not know how to take ${rule} away`)
  }
}
