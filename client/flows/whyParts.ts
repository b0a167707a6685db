import type { Plan, PlanPlacement } from '../../server/contract/plan.ts'
import type { PriceItem, Why, WhyAlternative } from '../../server/contract/why.ts'

/** One heading of what a MW costs, at two places. CNY per MW-year. */
export interface ItemBeside {
  readonly id: PriceItem['id']
  readonly name: PriceItem['name']
  readonly here: number
  readonly there: number
  /** here − there: above zero the place asked about is dearer. */
  readonly difference: number
  /** Rows of both places whose duals are in it. */
  readonly rows: readonly string[]
}

/** Streams below this are rounding, MW. */
const shownMw = 1e-6
/** Differences below this are rounding of sums in tens of millions, CNY per MW-year. */
const shownCny = 0.5

/** The streams a plan has at a site, the largest first. */
export function streamsAt({ placements }: Plan, siteId: string): PlanPlacement[] {
  return placements.filter((one) => one.siteId === siteId && one.itMw > shownMw).sort((a, b) => b.itMw - a.itMw)
}

/** The place that the server's own comparison was made with: the one its differences belong to. */
export function comparedWith({ here, alternatives, differences }: Why): WhyAlternative | null {
  if (!here) return null
  const told = differences.reduce((sum, { cnyPerMwYear }) => sum + cnyPerMwYear, 0)
  const isTold = (other: WhyAlternative): boolean =>
    differences.every(
      ({ id, cnyPerMwYear }) => Math.abs(itemOf(here, id) - itemOf(other, id) - cnyPerMwYear) < shownCny,
    )
  const apart = ({ priceCnyPerMwYear }: WhyAlternative): number =>
    Math.abs(here.priceCnyPerMwYear - priceCnyPerMwYear - told)
  const [best] = alternatives.filter(isTold).sort((a, b) => apart(a) - apart(b))
  return best ?? alternatives[0] ?? null
}

/** What a MW costs at two places under every heading either has, what sets them apart most first. */
export function itemsBeside(here: WhyAlternative, there: WhyAlternative): ItemBeside[] {
  const items = new Map([...there.items, ...here.items].map((item) => [item.id, item.name]))
  const rows = [...items].map(([id, name]): ItemBeside => {
    const [mine, other] = [itemOf(here, id), itemOf(there, id)]
    return { id, name, here: mine, there: other, difference: mine - other, rows: rowsOf(id, [here, there]) }
  })
  return rows.sort((a, b) => Math.abs(b.difference) - Math.abs(a.difference))
}

/** Rows behind headings that differ, each once, the ones that set the places apart most first. */
export function rowsBehind(items: readonly ItemBeside[]): string[] {
  return [...new Set(items.flatMap(({ difference, rows }) => (Math.abs(difference) < shownCny ? [] : rows)))]
}

function itemOf({ items }: WhyAlternative, id: PriceItem['id']): number {
  return items.find((item) => item.id === id)?.cnyPerMwYear ?? 0
}

function rowsOf(id: PriceItem['id'], places: readonly WhyAlternative[]): string[] {
  return [...new Set(places.flatMap(({ items }) => items.find((item) => item.id === id)?.rows ?? []))]
}
