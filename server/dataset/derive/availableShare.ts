import type { Figure } from '../../contract/figure.ts'
import { derivedFigure } from '../figures.ts'

/** Share of existing halls that AI may use: what is not on rack yet. The rest serves other tenants. */
export function availableShare(onRack: Figure): Figure {
  return derivedFigure({
    value: rest(onRack.value),
    unit: 'share of existing IT',
    from: [onRack],
    low: onRack.high === undefined ? undefined : rest(onRack.high),
    high: onRack.low === undefined ? undefined : rest(onRack.low),
    note: `1 - on-rack rate ${onRack.value}${onRack.note === undefined ? '' : `; ${onRack.note}`}`,
  })
}

// 1 - 0.62 is 0.38 with a tail of binary noise; nine decimals are more than any source prints.
const rest = (share: number) => Number((1 - share).toFixed(9))
