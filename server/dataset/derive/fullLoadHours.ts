import type { Figure } from '../../contract/figure.ts'
import { figureMap, need } from '../figures.ts'
import type { Tables } from '../readTables.ts'

/** Planning hours of new wind and solar in a province; every site there takes them. */
export function fullLoadHoursOf(tables: Tables): (provinceId: string, technology: 'wind' | 'solar') => Figure {
  const hours = figureMap(tables.provinceFullLoadHours, (c) => `${c.provinceId}.${c.technology}`, 'fullLoadHours')
  return (provinceId, technology) => need(hours, `${provinceId}.${technology}`)
}
