import type { Dataset } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import type { GreenOrigin } from '../instance.ts'
import type { FigureLedger } from './figureLedger.ts'
import type { NationalShapes } from './nationalShapes.ts'

/** What a dry year leaves of every hydro contract; assumed, see data/README.md. */
export const dryYearFactor = 0.75

/** Green power that provinces offer by contract. */
export function nationalOrigins(
  scenario: Scenario,
  dataset: Dataset,
  shapes: NationalShapes,
  ledger: FigureLedger,
): GreenOrigin[] {
  const provinces = new Map(dataset.provinces.map((province) => [province.id, province]))
  return dataset.origins.flatMap(({ id, provinceId, technology, priceCnyPerMwh, volumeMwh }) => {
    const province = provinces.get(provinceId)
    if (!province?.zone || !province.gridRegion) return []
    const dry = scenario.supply.dryYear && technology === 'hydro' ? dryYearFactor : 1
    const profile = shapes.originProfile({ technology }, provinceId)
    // A block of hours without sun has no solar power to sell.
    const delivers = profile.some((mw) => mw > 0) ? 1 : 0
    return [
      {
        id,
        technology,
        zone: province.zone,
        gridRegion: province.gridRegion,
        priceCnyPerMwh: ledger.take(`origins.${id}.priceCnyPerMwh`, priceCnyPerMwh),
        volumeMwh: ledger.take(`origins.${id}.volumeMwh`, volumeMwh) * dry * delivers,
        profile,
      },
    ]
  })
}
