import type { PriceItem, PriceItemId } from '../../contract/why.ts'
import { reducedCosts } from '../../lp/activity.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import { siteClassPeriod } from '../constraints/workServed.ts'
import { costTerms } from '../formulation.ts'
import type { Instance } from '../instance.ts'
import { itemOfFamily, itemOfTerm, priceItemIds, priceItemWords } from './priceItems.ts'

/** What one more MW of a stream costs at a place, at the prices that the duals are. */
export interface PlacementPrice {
  /** Own cost and row duals, item by item; zeros left out. */
  readonly items: readonly PriceItem[]
  /** Sum of the items, CNY per MW-year. */
  readonly priceCny: number
  /** Dual of the demand: what one more MW of it costs the plan, CNY per MW-year. */
  readonly demandCny: number
  /** priceCny − demandCny: the reduced cost of the placement. */
  readonly reducedCostCny: number
}

/** Duals below this, CNY per MW-year, are noise. */
const shownCny = 1e-3

/**
 * Opens the reduced cost of a placement into what a planner pays for. The dual of a balance says nothing by itself, so it
 * is written out through the column that balances it: servers through the servers that stand, load through the grid
 * that feeds it, halls through the halls that are built. Every step is an identity, so that
 *
 *   Σ items − dual of the demand  =  reduced cost
 *
 * Unit CNY per MW-year. Steady routing only: under hourly routing a stream has no one place.
 */
export function pricePlacements(instance: Instance, built: BuiltProgram, values: Float64Array, rowDuals: Float64Array) {
  const { program, columns } = built
  const reduced = reducedCosts(program, rowDuals)
  const termCosts = costTerms.map((term) => {
    const cny = new Float64Array(program.columnCount)
    term.write(instance, columns, {
      add(column, perUnit) {
        cny[column] = (cny[column] ?? 0) + perUnit
      },
    })
    return { item: itemOfTerm(term.name), cny }
  })
  const families = [...built.families].map(([name, { offset, keys }]) => ({ name, offset, keys }))

  function rowAt(row: number): { family: string; key: number } {
    const family = families.find(({ offset, keys }) => row >= offset && row < offset + keys.length)
    return { family: family?.name ?? '', key: family?.keys[row - family.offset] ?? -1 }
  }

  /** The column that a balance is written out through, and where its remainder is told. */
  function pivotOf(family: string, key: number): { readonly column: number; readonly rest: PriceItemId } | null {
    const W = instance.workloads.length
    const T = instance.periods.length
    if (family === 'servers') return { column: columns.serverItMw(Math.floor(key / W), key % W), rest: 'policy' }
    if (family === 'energyBalance') {
      return { column: columns.gridImportMw(Math.floor(key / T), key % T), rest: 'ownSupply' }
    }
    if (family === 'workServed') {
      const { s, w, t } = siteClassPeriod(instance, key)
      const column = columns.runItMw(s, w, t)
      return column === null ? null : { column, rest: 'energy' }
    }
    if (family === 'linkCapacity') return { column: columns.linkGbps(key), rest: 'capacityRent' }
    const hall = family === 'siteItCapacity' ? columns.builtItMw(key) : null
    // Halls that stand are sunk: only where new ones are built does one more MW need one.
    return hall !== null && (values[hall] ?? 0) > 1e-9 ? { column: hall, rest: 'capacityRent' } : null
  }

  return function priceOf(p: number): PlacementPrice {
    const sums = new Map<PriceItemId, { cny: number; rows: Set<string> }>()
    let demandCny = 0
    const book = (item: PriceItemId, cny: number, row?: number): void => {
      const sum = sums.get(item) ?? { cny: 0, rows: new Set<string>() }
      sums.set(item, sum)
      sum.cny += cny
      if (row !== undefined && Math.abs(cny) > shownCny) sum.rows.add(program.rowName(row))
    }
    const open = (column: number, weight: number, cameFrom: number): void => {
      for (const { item, cny } of termCosts) {
        const own = weight * (cny[column] ?? 0)
        if (own !== 0) book(item, own)
      }
      for (let k = program.columnStart[column] ?? 0; k < (program.columnStart[column + 1] ?? 0); k++) {
        const row = program.rowIndex[k] ?? -1
        const a = program.value[k] ?? 0
        if (row === cameFrom) continue
        const { family, key } = rowAt(row)
        const cny = -weight * a * (rowDuals[row] ?? 0)
        const pivot = pivotOf(family, key)
        const inPivot = pivot && coefficient(row, pivot.column)
        if (family === 'demandServed') demandCny -= cny
        else if (pivot && inPivot) {
          const passed = (-weight * a) / inPivot
          open(pivot.column, passed, row)
          const left = -passed * (reduced[pivot.column] ?? 0)
          // A remainder that costs on a full connection is dear grid power, not own supply.
          book(pivot.rest === 'ownSupply' && left > 0 ? 'energy' : pivot.rest, left, row)
        } else book(itemOfFamily(family), cny, row)
      }
    }
    open(columns.reservedItMw(p), 1, -1)
    const items = priceItemIds.flatMap((id): PriceItem[] => {
      const sum = sums.get(id)
      if (!sum || Math.abs(sum.cny) <= shownCny) return []
      return [{ id, name: priceItemWords[id], cnyPerMwYear: sum.cny, rows: [...sum.rows] }]
    })
    const priceCny = [...sums.values()].reduce((all, { cny }) => all + cny, 0)
    return { items, priceCny, demandCny, reducedCostCny: priceCny - demandCny }
  }

  function coefficient(row: number, column: number): number {
    for (let k = program.columnStart[column] ?? 0; k < (program.columnStart[column + 1] ?? 0); k++)
      if (program.rowIndex[k] === row) return program.value[k] ?? 0
    return 0
  }
}
