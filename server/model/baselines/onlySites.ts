import type { Instance } from '../instance.ts'

/**
 * The instance in which only some sites stand, numbered anew; placements elsewhere are gone.
 * @param kept numbers of the sites in rising order; with siting they must be all, for its rules name sites together.
 */
export function onlySites(instance: Instance, kept: readonly number[]): Instance {
  const numberOf = new Map(kept.map((s, i) => [s, i]))
  function atKept<T extends { readonly site: number }>(list: readonly T[]): T[] {
    return list.flatMap((one) => {
      const site = numberOf.get(one.site)
      return site === undefined ? [] : [{ ...one, site }]
    })
  }
  const { sites, placements, links, rules } = instance
  return {
    ...instance,
    sites: kept.flatMap((s) => sites[s] ?? []),
    placements: atKept(placements),
    links: atKept(links),
    rules: { ...rules, siteCaps: atKept(rules.siteCaps), levers: atKept(rules.levers) },
  }
}
