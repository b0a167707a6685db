import type { Figure } from '../../contract/figure.ts'
import { derivedFigure, figureMap, need } from '../figures.ts'
import type { Tables } from '../readTables.ts'

interface DemandShares {
  readonly gdp: Figure
  readonly gdpDigital: Figure
}

/** Share of national AI demand by province: plain GDP, and GDP x digital intensity. Each sums to 1. */
export function demandShares(tables: Tables): ReadonlyMap<string, DemandShares> {
  const gdp = figureMap(tables.provinceGdp, (c) => c.provinceId, 'gdpHundredMillionCny')
  const intensity = figureMap(tables.provinceDigitalIntensity, (c) => c.provinceId, 'digitalIntensityRatio')
  let gdpSum = 0
  let digitalSum = 0
  for (const [id, { value }] of gdp) {
    gdpSum += value
    digitalSum += value * need(intensity, id).value
  }
  return new Map(
    [...gdp].map(([id, own]) => {
      const ratio = need(intensity, id)
      const unit = 'share of national demand'
      return [
        id,
        {
          gdp: derivedFigure({
            value: own.value / gdpSum,
            unit,
            from: [own],
            note: 'GDP over the sum of the provinces',
          }),
          gdpDigital: derivedFigure({
            value: (own.value * ratio.value) / digitalSum,
            unit,
            from: [own, ratio],
            note: `GDP x digital intensity ${ratio.value}, over the sum of the provinces`,
          }),
        },
      ]
    }),
  )
}

/** The larger of a province's two shares: limits that follow demand must hold under either split. */
export function largerShare({ gdp, gdpDigital }: DemandShares): Figure {
  return gdp.value > gdpDigital.value ? gdp : gdpDigital
}
