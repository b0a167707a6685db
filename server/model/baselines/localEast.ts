import type { Instance } from '../instance.ts'
import { noRules, onGridPower, withLastResort } from './plainInstance.ts'
import type { Way } from './way.ts'

export const localEast: Way = {
  id: 'localEast',
  name: { en: 'Stay: demand at home on grid power', zh: '留在本地：就地用网电' },
  explanation: {
    en: 'Every region serves its own demand at home on its own grid, at the prices that hold there, without green supply or policy rules.',
    zh: '各省需求全部就地由本省电网供电，价格按当地设定，不建绿电，也不套用政策规则。',
  },
  against: { en: 'Against staying at home on grid power', zh: '与就地用网电相比' },
  problem(instance) {
    const local = localEastInstance(instance)
    return local && { kind: 'optimum', instance: local }
  },
}

/**
 * The instance with every stream at home on grid power; null where some region has no site of its own. What the public
 * pays there it pays in every plan: the difference to another must not be a discount that one of them was not given.
 */
export function localEastInstance(instance: Instance): Instance | null {
  const homes = instance.sites.flatMap(({ homeOf }, s) => (homeOf === null ? [] : [s]))
  const served = new Set(homes.map((s) => instance.sites[s]?.homeOf))
  if (!instance.regions.every(({ id }) => served.has(id))) return null
  // Only homes can be used, so only they stand in the program.
  const numberOf = new Map(homes.map((s, i) => [s, i]))
  const atHome = instance.placements.flatMap((placement) => {
    const site = numberOf.get(placement.site)
    const home = instance.sites[placement.site]?.homeOf === instance.regions[placement.region]?.id
    return site === undefined || !home ? [] : [{ ...placement, site }]
  })
  const sites = homes.flatMap((s) => instance.sites[s] ?? [])
  const levers = instance.rules.levers.flatMap((lever) => {
    const site = numberOf.get(lever.site)
    return site === undefined ? [] : [{ ...lever, site }]
  })
  const rules = { ...noRules(instance.rules), levers }
  return withLastResort(onGridPower({ ...instance, placements: atHome, links: [], sites, rules }))
}
