import type { PlanPlacement } from '../../contract/plan.ts'
import type { Concentration } from '../../contract/reports.ts'

/** Most alike pairs that are listed. */
const shownPairs = 10
/** MW below which a province has no plan of its own to compare. */
const comparedMw = 1

/**
 * How alike the provinces' plans are, by what runs in each: class by class, for its own demand and for others'.
 *
 *   S_ij = Σ_k x_ik x_jk / √(Σ_k x_ik² · Σ_k x_jk²)     (structural similarity, UNIDO; 1 is the same mix)
 */
export function similarityOf(
  placements: readonly PlanPlacement[],
  provinceOfSite: ReadonlyMap<string, string>,
): Concentration['similarity'] {
  const structures = new Map<string, Map<string, number>>()
  for (const { siteId, regionId, workloadId, itMw } of placements) {
    const provinceId = provinceOfSite.get(siteId) ?? siteId
    const structure = structures.get(provinceId) ?? new Map<string, number>()
    structures.set(provinceId, structure)
    const kind = `${regionId === provinceId ? 'own' : 'others'} ${workloadId}`
    structure.set(kind, (structure.get(kind) ?? 0) + itMw)
  }
  const mw = (structure: ReadonlyMap<string, number>): number => [...structure.values()].reduce((sum, x) => sum + x, 0)
  const compared = [...structures].filter(([, structure]) => mw(structure) >= comparedMw)
  const pairs: { readonly provinceIds: [string, string]; readonly coefficient: number; readonly weight: number }[] = []
  for (const [i, [one, first]] of compared.entries())
    for (const [other, second] of compared.slice(i + 1))
      pairs.push({ provinceIds: [one, other], coefficient: alike(first, second), weight: mw(first) * mw(second) })
  const weight = pairs.reduce((sum, pair) => sum + pair.weight, 0)
  const sorted = [...pairs].sort((a, b) => b.coefficient - a.coefficient || b.weight - a.weight)
  return {
    mean: weight > 0 ? pairs.reduce((sum, pair) => sum + pair.coefficient * pair.weight, 0) / weight : null,
    pairs: sorted.slice(0, shownPairs).map(({ provinceIds, coefficient }) => ({ provinceIds, coefficient })),
    basis: {
      en: 'IT MW in each province by workload class, own demand and others’ apart; provinces with at least 1 MW.',
      zh: '按各省承接的业务类别（区分本省与外省需求）IT 功率计算结构相似系数，仅比较不少于 1 MW 的省份。',
    },
  }
}

function alike(first: ReadonlyMap<string, number>, second: ReadonlyMap<string, number>): number {
  let product = 0
  for (const [kind, x] of first) product += x * (second.get(kind) ?? 0)
  const size = (structure: ReadonlyMap<string, number>): number =>
    Math.sqrt([...structure.values()].reduce((sum, x) => sum + x * x, 0))
  const sizes = size(first) * size(second)
  return sizes > 0 ? Math.min(1, product / sizes) : 0
}
