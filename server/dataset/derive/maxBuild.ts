import type { Figure, Zone } from '../../contract/figure.ts'
import { derivedFigure } from '../figures.ts'
import type { planningRulesOf } from './planningRules.ts'

type Rules = ReturnType<typeof planningRulesOf>

/** Provinces that are one dense city: no wind or solar park fits beside an at-home site. */
const denseCities: readonly string[] = ['beijing', 'tianjin', 'shanghai']

/** Wind, or solar, that may be built at a named site: room is plenty in the west only. */
export function namedMaxBuildMw(zone: Zone, maxIt: Figure, rules: Rules): Figure {
  const factor = rules(zone === 'west' ? 'namedWestMaxBuildFactor' : 'namedOtherMaxBuildFactor')
  return derivedFigure({
    value: factor.value * maxIt.value,
    unit: 'MW',
    from: [factor, maxIt],
    note: `${factor.value} x maxItMw of the site`,
  })
}

/** Wind, or solar, that may be built for an at-home site. */
export function homeMaxBuildMw(provinceId: string, totalItMw: Figure, share: Figure, rules: Rules): Figure {
  const dense = denseCities.includes(provinceId)
  const factor = rules(dense ? 'denseCityMaxBuildFactor' : 'homeMaxBuildFactor')
  return derivedFigure({
    value: factor.value * share.value * totalItMw.value,
    unit: 'MW',
    from: [factor, share, totalItMw],
    note: dense ? 'dense city: none' : `${factor.value} x demand of the region in this data set`,
  })
}
