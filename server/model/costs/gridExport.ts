import type { CostTerm } from '../costTerm.ts'
import type { Instance } from '../instance.ts'
import { yearHours } from '../time.ts'
import type { Columns } from '../variables.ts'

function eachExport(
  { sites, periods }: Instance,
  columns: Columns,
  use: (column: number, hours: number) => void,
): void {
  for (const s of sites.keys())
    for (const [t, period] of periods.entries()) {
      const column = columns.gridExportMw(s, t)
      if (column !== null) use(column, yearHours(period))
    }
}

/**
 * What own power sent to the grid earns: −exportPriceCnyPerMwh × Σ_t n_t h_t gridExportMw[s,t]. Off unless it is priced.
 *
 * Unit    CNY a year, negative.
 */
export const gridExport: CostTerm = {
  name: 'gridExport',
  words: { en: 'Power sold to the grid', zh: '余电上网收入' },
  explanation: {
    en: 'Own wind and solar that the sites do not use, at the price the scenario sets.',
    zh: '站点未消纳的自建风光电量，按情景设定的上网电价计。',
  },
  quantityUnit: 'MWh',
  servers: false,
  write(instance, columns, cost) {
    const price = instance.economics.exportPriceCnyPerMwh ?? 0
    eachExport(instance, columns, (column, hours) => cost.add(column, -price * hours))
  },
  quantity(instance, columns, value) {
    let mwh = 0
    eachExport(instance, columns, (column, hours) => {
      mwh += value(column) * hours
    })
    return mwh
  },
}
