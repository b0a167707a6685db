import type { DataFinding } from '../dataFinding.ts'
import type { Tables } from '../readTables.ts'

/** Four decimals are carried: half a unit of the last one, and a little for the division. */
const rounding = 0.000_06

/**
 * A province's 2023 grid carbon is its 2022 factor x regional grid 2023 / 2022, until the true table is in.
 * Only rows marked `derived` are held to it, so the true figures may simply replace them.
 */
export function wrongEstimates(tables: Tables): readonly DataFinding[] {
  const { table, rows } = tables.provinceGridCarbon
  const gridRegion = new Map(tables.provinces.rows.map(({ cells }) => [cells.provinceId, cells.gridRegion]))
  const regional = new Map(
    tables.gridRegionCarbon.rows.map(({ cells }) => [
      `${cells.gridRegion} ${cells.factorYear}`,
      cells.gridCarbonTonnesPerMwh,
    ]),
  )
  const of2022 = new Map(
    rows
      .filter(({ cells }) => cells.factorYear === '2022')
      .map(({ cells }) => [cells.provinceId, cells.gridCarbonTonnesPerMwh]),
  )
  return rows.flatMap(({ line, cells }): DataFinding[] => {
    if (cells.factorYear !== '2023' || cells.quality !== 'derived') return []
    const region = gridRegion.get(cells.provinceId)
    const before = regional.get(`${region} 2022`)
    const after = regional.get(`${region} 2023`)
    const own = of2022.get(cells.provinceId)
    if (before === undefined || after === undefined || own === undefined) return []
    const estimate = (own * after) / before
    if (Math.abs(estimate - cells.gridCarbonTonnesPerMwh) <= rounding) return []
    const found = `${cells.gridCarbonTonnesPerMwh}, where 2022 x ${region} 2023 / 2022 gives ${estimate.toFixed(4)}`
    const fix = 'Write the estimate, or the published factor with quality published'
    return [{ file: table.file, line, column: 'gridCarbonTonnesPerMwh', found, fix }]
  })
}
