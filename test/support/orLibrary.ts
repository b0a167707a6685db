import { readFileSync } from 'node:fs'
import type { ScenarioInput } from '../../server/contract/scenario.ts'

/**
 * Capacitated warehouse location, 16 warehouses and 50 customers, of the OR-Library (J. E. Beasley, capinfo: "An algorithm
 * for solving large capacitated warehouse location problems", EJOR 33, 1988): one table of demand and of freight per unit
 * serves all of cap41 to cap74, which differ in the capacity of every warehouse and in the fixed cost of opening one.
 * The eleventh warehouse costs nothing to open.
 */
const rows = readFileSync(new URL('../golden/orLibraryCap.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(',').map(Number))

export interface Warehouses {
  readonly capacity: number
  readonly fixedCost: number
}

/** Warehouses are sites, customers are regions, freight is the cost of a placement. */
export function warehouses({ capacity, fixedCost }: Warehouses, customers = rows.length): ScenarioInput {
  const served = rows.slice(0, customers)
  const count = (rows[0]?.length ?? 1) - 1
  return {
    baselines: false,
    siting: true,
    data: {
      energy: false,
      onlyListedPlacements: true,
      regions: served.map((_, r) => ({ id: `c${r + 1}` })),
      sites: Array.from({ length: count }, (_, s) => ({
        id: `w${s + 1}`,
        existingItMw: capacity,
        fixedCostCnyPerYear: s === 10 ? 0 : fixedCost,
      })),
      demand: served.map(([itMw = 0], r) => ({ regionId: `c${r + 1}`, itMw })),
      placements: served.flatMap(([, ...freight], r) =>
        freight.map((costCnyPerMwYear, s) => ({ regionId: `c${r + 1}`, siteId: `w${s + 1}`, costCnyPerMwYear })),
      ),
    },
  }
}
