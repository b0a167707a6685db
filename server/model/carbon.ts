import { type Instance, yearHours } from './instance.ts'
import type { Columns } from './variables.ts'

/** Writes the tonnes each column adds to the plan's operational carbon, in one of the two accounts. */
export function addCarbon(
  instance: Instance,
  columns: Columns,
  account: 'location' | 'market',
  add: (column: number, tonnesPerUnit: number) => void,
): void {
  if (!instance.energy) return
  for (const [s, site] of instance.sites.entries()) {
    const factor = account === 'location' ? site.gridCarbonTonnesPerMwh : site.residualCarbonTonnesPerMwh
    for (const [t, period] of instance.periods.entries()) add(columns.gridImportMw(s, t), factor * yearHours(period))
    if (account === 'location') continue
    for (const o of instance.origins.keys()) {
      const contracted = columns.contractedGreenMwh(s, o)
      if (contracted !== null) add(contracted, -factor)
    }
    const certified = columns.greenCertificateMwh(s)
    if (certified !== null) add(certified, -factor)
  }
}
