import type { Figure, Zone } from '../../contract/figure.ts'
import { derivedFigure } from '../figures.ts'
import type { planningRulesOf } from './planningRules.ts'

type Rules = ReturnType<typeof planningRulesOf>

/** Halls at a named site: western cost x the site's index, whose base is the west, in every zone. */
export function namedHallCapex(index: Figure, rules: Rules): Figure {
  const west = rules('westHallCapexCnyPerMw')
  return derivedFigure({
    value: west.value * index.value,
    unit: west.unit,
    from: [west, index],
    low: west.low === undefined ? undefined : west.low * index.value,
    high: west.high === undefined ? undefined : west.high * index.value,
    note: `western hall cost x ${index.value} for land and shell`,
  })
}

/** Halls at home: western cost in the west, eastern cost in the east, the centre and the northeast. */
export function homeHallCapex(zone: Zone, rules: Rules): Figure {
  return rules(zone === 'west' ? 'westHallCapexCnyPerMw' : 'eastHallCapexCnyPerMw')
}
