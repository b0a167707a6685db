import type { DataFinding } from '../dataFinding.ts'
import { figureMap, need } from '../figures.ts'
import type { Tables } from '../readTables.ts'

/** Whole CNY per MWh are carried: half a unit, and a little for the division. */
const rounding = 0.6

/** Levelised cost is (annuity x capex + O&M) / planning hours, from the figures of the other tables. */
export function wrongRenewableCosts(tables: Tables): readonly DataFinding[] {
  const national = figureMap(tables.nationalFigures, (c) => c.figure, 'value')
  const hours = figureMap(tables.provinceFullLoadHours, (c) => `${c.provinceId}.${c.technology}`, 'fullLoadHours')
  const rate = need(national, 'discountRate').value
  const { table, rows } = tables.provinceRenewableCost
  return rows.flatMap(({ line, cells: { provinceId, technology, lcoeCnyPerMwh } }): DataFinding[] => {
    const growth = (1 + rate) ** need(national, `${technology}LifeYears`).value
    const annuity = (rate * growth) / (growth - 1)
    const capex = need(national, `${technology}CapexCnyPerMw`).value
    const om = need(national, `${technology}OmCnyPerMwYear`).value
    const cost = (annuity * capex + om) / need(hours, `${provinceId}.${technology}`).value
    if (Math.abs(cost - lcoeCnyPerMwh) <= rounding) return []
    const found = `${lcoeCnyPerMwh}, where capex, O&M, life, rate and hours give ${cost.toFixed(0)}`
    const fix = 'Write that cost, or mend the figure it is made from'
    return [{ file: table.file, line, column: 'lcoeCnyPerMwh', found, fix }]
  })
}
