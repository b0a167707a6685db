import type { ScenarioInput } from '../../server/contract/scenario.ts'

type Data = NonNullable<ScenarioInput['data']>

/**
 * A small scenario in which about two of three have no plan: every rule of the planner may be on, most of them tight.
 * Figures come from the generator given, so that one seed names all cases.
 */
export function aClash(random: () => number): ScenarioInput {
  const whole = (most: number): number => Math.round(random() * most)
  const share = (): number => Math.round(random() * 1000) / 1000
  const one = <T>(first: T, ...rest: T[]): T => [first, ...rest][Math.floor(random() * (rest.length + 1))] ?? first
  const sometimes = <T>(chance: number, make: () => T): T | undefined => (random() < chance ? make() : undefined)
  const list = <T>(least: number, most: number, make: (i: number) => T): T[] =>
    Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, (_, i) => make(i))
  const zone = () => one<'east' | 'west' | 'central'>('east', 'west', 'central')

  const regions = list(1, 3, (i) => ({ id: `r${i}`, zone: zone() }))
  const sites: Data['sites'] = list(1, 4, (i) => {
    const existingItMw = whole(100)
    return {
      id: `s${i}`,
      zone: zone(),
      provinceId: one('p', 'q'),
      existingItMw,
      maxItMw: existingItMw + whole(80),
      pue: 1 + share() * 0.6,
      tariffCnyPerMwh: whole(500),
      gridCarbonTonnesPerMwh: share(),
      hallCapexCnyPerMw: 1e6 * share(),
      windFullLoadHours: sometimes(0.6, () => whole(4000)),
      maxBuildWindMw: whole(200),
      gridImportMaxMw: sometimes(0.3, () => whole(200)),
      hub: sometimes(0.4, () => 'hub'),
    }
  })
  const workloads = list(1, 2, (i) => ({
    id: `w${i}`,
    maxOneWayLatencyMs: sometimes(0.4, () => whole(20)),
    westSuitableShare: one(0, 0.3, 0.5, 1),
    dataGbpsPerMw: 1,
    loadFactor: 0.5 + share() / 2,
  }))
  const pairs = regions.flatMap(({ id: regionId }) => sites.map(({ id: siteId }) => ({ regionId, siteId })))
  return {
    data: {
      regions,
      sites,
      workloads,
      demand: regions.flatMap(({ id }) => workloads.map((w) => ({ regionId: id, workloadId: w.id, itMw: whole(90) }))),
      placements: pairs.map((pair) => ({
        ...pair,
        oneWayLatencyMs: whole(200) / 10,
        maxItMw: sometimes(0.1, () => whole(60)),
        costCnyPerMwYear: whole(1e5),
      })),
      links: sometimes(0.2, () => [{ regionId: 'r0', siteId: 's0', capacityGbps: whole(50) }]),
      origins: sometimes(0.5, () => [
        { id: 'o', technology: 'hydro' as const, priceCnyPerMwh: 100, volumeMwh: whole(500_000) },
      ]),
    },
    policy: {
      minWestShare: sometimes(0.3, share),
      pueCeiling: sometimes(0.2, () => 1 + share() * 0.6),
      hubShareOfNewHalls: sometimes(0.2, share),
      provinceCaps: sometimes(0.2, () => [{ provinceId: sites[0]?.provinceId ?? 'p', maxItMw: whole(200) }]),
      siteCaps: sometimes(0.2, () => [{ siteId: 's0', maxItMw: whole(100) }]),
    },
    carbon: { capTonnes: sometimes(0.25, () => whole(800_000)) },
    green: { accounting: one('none', 'none', 'annual'), share: share(), scope: one('site', 'plan') },
  }
}
