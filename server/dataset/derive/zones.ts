import type { Zone } from '../../contract/figure.ts'
import { need } from '../figures.ts'
import type { Tables } from '../readTables.ts'

/** Statistical zone of a province in scope. */
export function zonesOf(tables: Tables): (provinceId: string) => Zone {
  const zones = new Map<string, Zone>()
  for (const { cells } of tables.provinces.rows) if (cells.zone !== undefined) zones.set(cells.provinceId, cells.zone)
  return (provinceId) => need(zones, provinceId)
}
