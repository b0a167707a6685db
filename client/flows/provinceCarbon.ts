import type { Plan } from '../../server/contract/plan.ts'
import { provinceAdcodes } from './provinceAdcodes.ts'

const gridFigure = /^provinces\.([^.]+)\.gridCarbonTonnesPerMwh\d{4}$/

/**
 * Grid carbon of every province the plan rests on, gCO2 per kWh by adcode. Read from the plan itself, so that the
 * choropleth shows the factor year the scenario asked for. Empty for a plan on own data.
 */
export function provinceCarbon(plan: Plan): ReadonlyMap<string, number> {
  const carbon = new Map<string, number>()
  for (const { figure, value } of plan.restsOn) {
    const adcode = provinceAdcodes[gridFigure.exec(figure)?.[1] ?? '']
    if (adcode) carbon.set(adcode, value * 1000)
  }
  return carbon
}

/** Adcodes of western provinces that host a named site of this plan: they carry the tint. */
export function westernHosts(plan: Plan): ReadonlySet<string> {
  const hosts = plan.sites.filter((site) => site.kind === 'named' && site.zone === 'west')
  return new Set(hosts.flatMap((site) => provinceAdcodes[site.provinceId ?? ''] ?? []))
}
