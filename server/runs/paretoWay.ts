import { objectiveOf } from '../lp/activity.ts'
import type { LinearProgram } from '../lp/program.ts'
import type { PricedCorner } from './paretoEdge.ts'

/** Prices of carbon, CNY per tonne, that lead from the cheapest plan to the cleanest. */
export interface PriceWay {
  /** The next to ask; Infinity where no price is left to try. */
  price(): number
  /** Goes on from the corner found at that price; true where it is worth a point of the front. */
  moveOn(corner: PricedCorner): boolean
}

/** Beyond this no tonne is worth its price. */
export const largestPrice = 1e9
const firstPrice = 10
/** How much a price rises on the one before: at first, at least, at most. */
const rise = { first: 2, least: 1.1, most: 10 } as const
/** What a step should leave behind, as a share of all carbon, beside the number of points asked for. */
const stepsPerPoint = 1.1
/** A step that leaves so many times less or more behind than it should changes the next. */
const near = { less: 0.5, more: 2 } as const
/** Worth a point: so much of a step's carbon since the last one, or so many times the cost on top of the cheapest plan. */
const worth = { step: 0.7, cost: 1.3 } as const

/**
 * Prices rise by more where the last step left little carbon behind, by less where it left much: the corners stand about as
 * close as the points of the front will, and the primal simplex passes each stretch of the way once.
 */
export function priceWay(program: LinearProgram, cheap: { tonnes: number; costCny: number }, points: number): PriceWay {
  const step = Math.abs(cheap.tonnes) / (stepsPerPoint * points)
  let price = firstPrice
  let growth = Math.log(rise.first)
  let tonnes = cheap.tonnes
  let last = { tonnes: cheap.tonnes, extraCny: 0 }
  return {
    price: () => (price <= largestPrice ? price : Infinity),
    moveOn(corner) {
      const left = tonnes - corner.tonnes
      if (left < near.less * step) growth *= 1.6
      if (left > near.more * step) growth *= 0.6
      growth = Math.min(Math.max(growth, Math.log(rise.least)), Math.log(rise.most))
      price *= Math.exp(growth)
      tonnes = corner.tonnes
      const extraCny = objectiveOf(program, corner.values) - cheap.costCny
      const isWorth =
        last.tonnes - tonnes >= worth.step * step || (tonnes < last.tonnes && extraCny >= worth.cost * last.extraCny)
      if (isWorth) last = { tonnes, extraCny }
      return isWorth
    },
  }
}
