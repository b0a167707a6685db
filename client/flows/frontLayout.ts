import type { ParetoFront, ParetoOther } from '../../server/contract/pareto.ts'
import type { Kpis } from '../../server/contract/plan.ts'
import { niceTicks } from './niceTicks.ts'

/** The drawing in its own units, about one to a pixel: the whole and what the axes leave free around the plot. */
export const frontFrame = { width: 368, height: 264, left: 46, right: 12, top: 26, bottom: 34 } as const

export interface At {
  readonly x: number
  readonly y: number
}

export interface Tick {
  readonly at: number
  readonly value: number
}

/** A plan beside the front. */
export interface OtherMark extends At {
  readonly id: string
  readonly isDominated: boolean
  /** Letters of all plans that lie here; empty where a plan before says it. */
  readonly letters: string
  /** Plans of the front that are cleaner at the same cost, and cheaper at the same carbon. */
  readonly rays: readonly At[]
}

export interface FrontLayout {
  readonly points: readonly At[]
  readonly line: string
  readonly others: readonly OtherMark[]
  /** Ids of plans that lie outside what is drawn. */
  readonly beyond: readonly string[]
  readonly xTicks: readonly Tick[]
  readonly yTicks: readonly Tick[]
}

export interface FrontLook {
  readonly withServers: boolean
  /** Whether the scale reaches to the plans beside the front. */
  readonly withOthers: boolean
}

/** Marks nearer than this share one label, in units of the frame. */
const labelRoom = 13
/** Share of the range that stays free at each end. */
const margin = 0.05

/** The annual cost that is drawn and listed. CNY */
export function costOf(kpis: Kpis, withServers: boolean): number {
  return withServers ? kpis.costCny : kpis.costWithoutServersCny
}

/** The same of a plan beside the front, its carbon price paid on the account of the front; null where that is not known. */
export function otherCost(
  { kpis, costCny }: Pick<ParetoOther, 'kpis' | 'costCny'>,
  withServers: boolean,
): number | null {
  return kpis && costCny !== null ? costOf(kpis, withServers) + costCny - kpis.costCny : null
}

/** A letter for each plan beside the front, in its order. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + index)
}

/** The front as it is drawn: emissions of the capped account to the right, annual cost upwards. */
export function frontLayout(front: ParetoFront, { withServers, withOthers }: FrontLook): FrontLayout {
  const points = front.points.map((point) => ({ x: point.cappedTonnes, y: costOf(point.kpis, withServers) }))
  const others = front.others.flatMap((other, i) => {
    const { id, cappedTonnes, dominated, cheaperByCny, cleanerByTonnes } = other
    const cost = otherCost(other, withServers)
    if (cost === null || cappedTonnes === null) return []
    const at = { x: cappedTonnes, y: cost }
    const rays = [
      ...(cleanerByTonnes === null ? [] : [{ x: at.x - cleanerByTonnes, y: at.y }]),
      ...(cheaperByCny === null ? [] : [{ x: at.x, y: at.y - cheaperByCny }]),
    ]
    return [{ id, at, rays, isDominated: dominated === true, letter: letterOf(i) }]
  })
  const framed = withOthers ? others : others.filter(({ id }) => id === 'current')
  const all = [...points, ...framed.map(({ at }) => at)]
  const xs = domainOf(all.map(({ x }) => x))
  const ys = domainOf(all.map(({ y }) => y))
  const { width, height, left, right, top, bottom } = frontFrame
  const place = ({ x, y }: At): At => ({
    x: left + ((x - xs.low) / (xs.high - xs.low)) * (width - left - right),
    y: height - bottom - ((y - ys.low) / (ys.high - ys.low)) * (height - bottom - top),
  })
  const isInside = ({ x, y }: At): boolean => x >= xs.low && x <= xs.high && y >= ys.low && y <= ys.high
  const seen = others.filter(({ at }) => isInside(at))
  const placed = points.map(place)
  return {
    points: placed,
    // Plans in whole numbers do not mix: what lies between two of them is the cleaner one.
    line: pathOf(placed, front.points[0]?.certificate.boundFrom === 'rowDuals'),
    others: withLetters(
      seen.map(({ id, at, rays, isDominated, letter }) => ({
        id,
        ...place(at),
        rays: rays.map(place),
        isDominated,
        letters: letter,
      })),
    ),
    beyond: others.filter(({ at }) => !isInside(at)).map(({ id }) => id),
    xTicks: ticksOf(xs).map((value) => ({ value, at: place({ x: value, y: ys.low }).x })),
    yTicks: ticksOf(ys).map((value) => ({ value, at: place({ x: xs.low, y: value }).y })),
  }
}

/** The point next to a place in the drawing, no farther than `within`; null where none is. */
export function nearestPoint(points: readonly At[], { x, y }: At, within: number): number | null {
  let nearest: number | null = null
  let least = within
  for (const [index, point] of points.entries()) {
    const distance = Math.hypot(point.x - x, point.y - y)
    if (distance > least) continue
    least = distance
    nearest = index
  }
  return nearest
}

function domainOf(values: readonly number[]): { readonly low: number; readonly high: number } {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  // Plans that do not differ stand in the middle of a range of their own size.
  const room = high - low > 1e-9 * Math.abs(high) ? (high - low) * margin : Math.max(1, Math.abs(high) * margin)
  return { low: low - room, high: high + room }
}

/** Round values along an axis. Where every plan stands at nought there is nothing else to read off. */
function ticksOf({ low, high }: ReturnType<typeof domainOf>): readonly number[] {
  return low === -high ? [0] : niceTicks(low, high, 5)
}

function pathOf(points: readonly At[], mixes: boolean): string {
  return points
    .map(({ x, y }, i) => {
      const to = `${x.toFixed(1)} ${y.toFixed(1)}`
      if (i === 0) return `M${to}`
      return mixes ? `L${to}` : `H${x.toFixed(1)}V${y.toFixed(1)}`
    })
    .join('')
}

function withLetters(marks: readonly OtherMark[]): OtherMark[] {
  const labelled: OtherMark[] = []
  for (const mark of marks) {
    const near = labelled.findIndex(
      ({ letters, x, y }) => letters !== '' && Math.hypot(x - mark.x, y - mark.y) < labelRoom,
    )
    const first = labelled[near]
    if (first) labelled[near] = { ...first, letters: `${first.letters} ${mark.letters}` }
    labelled.push(first ? { ...mark, letters: '' } : mark)
  }
  return labelled
}
