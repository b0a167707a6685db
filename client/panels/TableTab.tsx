import type { Zone } from '../../server/contract/figure.ts'
import type { PlanPlacement } from '../../server/contract/plan.ts'
import { nameOf, regionNames, siteNames } from '../state/names.ts'
import { current } from '../state/store.ts'
import type { TextKey } from '../text/en.ts'
import { DataTable } from './DataTable.tsx'
import { say, t } from './useText.ts'

const zoneText: Readonly<Record<Zone, TextKey>> = {
  east: 'zoneEast',
  central: 'zoneCentral',
  west: 'zoneWest',
  northeast: 'zoneNortheast',
}

interface Flow {
  readonly regionId: string
  readonly siteId: string
  readonly itMw: number
  readonly carbonTonnes: number
  readonly itEnergyMwh: number
  readonly oneWayLatencyMs: number | null
}

/** Streams of all classes between one region and one site, together. */
function flowsOf(placements: readonly PlanPlacement[]): Flow[] {
  const flows = new Map<string, Flow>()
  for (const { regionId, siteId, itMw, carbonTonnes, itEnergyMwh, oneWayLatencyMs } of placements) {
    const before = flows.get(`${regionId} ${siteId}`)
    flows.set(`${regionId} ${siteId}`, {
      regionId,
      siteId,
      itMw: (before?.itMw ?? 0) + itMw,
      carbonTonnes: (before?.carbonTonnes ?? 0) + carbonTonnes,
      itEnergyMwh: (before?.itEnergyMwh ?? 0) + itEnergyMwh,
      oneWayLatencyMs,
    })
  }
  return [...flows.values()].sort((a, b) => b.itMw - a.itMw)
}

/** The table twin of everything the map draws. */
export function TableTab() {
  const plan = current.value?.plan
  if (!plan) return null
  const flows = flowsOf(plan.placements)
  const whole = (value: number): number => Math.round(value * 10) / 10
  return (
    <>
      <DataTable
        title={t('tableFlows')}
        testId="flow-table"
        columns={[t('from'), t('to'), 'MW', 'kgCO₂/MWh IT', t('oneWayMs')]}
        rows={flows.map((f) => [
          say(nameOf(regionNames.value, f.regionId)),
          say(nameOf(siteNames.value, f.siteId)),
          whole(f.itMw),
          f.itEnergyMwh > 0 ? Math.round((f.carbonTonnes / f.itEnergyMwh) * 1000) : null,
          f.oneWayLatencyMs === null ? null : whole(f.oneWayLatencyMs),
        ])}
        marks={(i) => ({
          'data-region': flows[i]?.regionId ?? '',
          'data-site': flows[i]?.siteId ?? '',
          'data-mw': whole(flows[i]?.itMw ?? 0),
        })}
      />
      <DataTable
        title={t('tableSites')}
        testId="site-table"
        columns={[t('siteName'), t('zone'), 'MW', t('siteMax'), 'gCO₂/kWh']}
        rows={plan.sites.map((s) => [
          say(s.name),
          t(zoneText[s.zone]),
          whole(s.itMw),
          whole(s.usableItMw),
          Math.round(s.carbonTonnesPerMwh * 1000),
        ])}
        marks={(i) => ({ 'data-site': plan.sites[i]?.siteId ?? '' })}
      />
      <DataTable
        title={t('tableRegions')}
        testId="region-table"
        columns={[t('from'), t('zone'), t('demand'), t('home'), t('unserved')]}
        rows={plan.regions.map((r) => [
          say(r.name),
          t(zoneText[r.zone]),
          whole(r.demandItMw),
          whole(r.homeItMw),
          whole(r.unservedItMw),
        ])}
        marks={(i) => ({ 'data-region': plan.regions[i]?.regionId ?? '' })}
      />
    </>
  )
}
