import type { Zone } from '../../server/contract/figure.ts'
import type { PlanPlacement } from '../../server/contract/plan.ts'
import { nameOf, regionNames, siteNames } from '../state/names.ts'
import { current } from '../state/store.ts'
import { openWhy } from '../state/why.ts'
import { whyWords } from '../text/decide/whyWords.ts'
import type { TextKey } from '../text/en.ts'
import { type AboutIds, about } from './about.ts'
import { DataTable } from './DataTable.tsx'
import { HourTable } from './HourTable.tsx'
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
  /** The class that is most of it: the one "why?" asks about. */
  readonly largest: PlanPlacement
}

/** Streams of all classes between one region and one site, together. */
function flowsOf(placements: readonly PlanPlacement[]): Flow[] {
  const flows = new Map<string, Flow>()
  for (const placement of placements) {
    const { regionId, siteId, itMw, carbonTonnes, itEnergyMwh, oneWayLatencyMs } = placement
    const before = flows.get(`${regionId} ${siteId}`)
    flows.set(`${regionId} ${siteId}`, {
      regionId,
      siteId,
      itMw: (before?.itMw ?? 0) + itMw,
      carbonTonnes: (before?.carbonTonnes ?? 0) + carbonTonnes,
      itEnergyMwh: (before?.itEnergyMwh ?? 0) + itEnergyMwh,
      oneWayLatencyMs,
      largest: before && before.largest.itMw >= itMw ? before.largest : placement,
    })
  }
  return [...flows.values()].sort((a, b) => b.itMw - a.itMw)
}

/** The table twin of everything the map draws. */
export function TableTab() {
  const plan = current.value?.plan
  if (!plan) return null
  return (
    <>
      <FlowTable flows={flowsOf(plan.placements)} />
      <HourTable />
      <DataTable
        title={t('tableSites')}
        testId="site-table"
        rows={plan.sites}
        rowId={(s) => s.siteId}
        marks={(s) => ({ 'data-site': s.siteId })}
        columns={[
          { title: t('siteName'), isName: true, cell: (s) => say(s.name) },
          { title: t('zone'), cell: (s) => t(zoneText[s.zone]) },
          { title: 'MW', cell: (s) => tenth(s.itMw), decimals: 1, about: (s) => about('siteItMw', { site: s.siteId }) },
          {
            title: t('siteMax'),
            cell: (s) => tenth(s.usableItMw),
            decimals: 1,
            about: (s) => about('siteUsable', { site: s.siteId }),
          },
          {
            title: 'gCO₂/kWh',
            cell: (s) => Math.round(s.carbonTonnesPerMwh * 1000),
            about: (s) => about('siteGrams', { site: s.siteId }),
          },
        ]}
      />
      <DataTable
        title={t('tableRegions')}
        testId="region-table"
        rows={plan.regions}
        rowId={(r) => r.regionId}
        marks={(r) => ({ 'data-region': r.regionId })}
        columns={[
          { title: t('from'), isName: true, cell: (r) => say(r.name) },
          { title: t('zone'), cell: (r) => t(zoneText[r.zone]) },
          {
            title: t('demand'),
            cell: (r) => tenth(r.demandItMw),
            decimals: 1,
            about: (r) => about('regionDemand', { region: r.regionId }),
          },
          {
            title: t('home'),
            cell: (r) => tenth(r.homeItMw),
            decimals: 1,
            about: (r) => about('regionHome', { region: r.regionId }),
          },
          {
            title: t('unserved'),
            cell: (r) => tenth(r.unservedItMw),
            decimals: 1,
            about: (r) => about('regionUnserved', { region: r.regionId }),
          },
        ]}
      />
    </>
  )
}

function FlowTable({ flows }: { readonly flows: readonly Flow[] }) {
  const ids = ({ regionId, siteId }: Flow): AboutIds => ({ region: regionId, site: siteId })
  return (
    <DataTable
      title={t('tableFlows')}
      testId="flow-table"
      rows={flows}
      rowId={({ regionId, siteId }) => `${regionId} ${siteId}`}
      marks={(f) => ({ 'data-region': f.regionId, 'data-site': f.siteId, 'data-mw': tenth(f.itMw) })}
      action={{
        title: say(whyWords.whyColumn),
        label: () => say(whyWords.why),
        about: (f) => `${say(nameOf(regionNames.value, f.regionId))} → ${say(nameOf(siteNames.value, f.siteId))}`,
        press: ({ largest: { regionId, siteId, workloadId } }) => openWhy({ regionId, siteId, workloadId }),
      }}
      columns={[
        { title: t('from'), isName: true, cell: (f) => say(nameOf(regionNames.value, f.regionId)) },
        { title: t('to'), isName: true, cell: (f) => say(nameOf(siteNames.value, f.siteId)) },
        { title: 'MW', cell: (f) => tenth(f.itMw), decimals: 1, about: (f) => about('flowItMw', ids(f)) },
        {
          title: 'kgCO₂/MWh IT',
          cell: (f) => (f.itEnergyMwh > 0 ? Math.round((f.carbonTonnes / f.itEnergyMwh) * 1000) : null),
          about: (f) => about('flowCarbon', ids(f)),
        },
        {
          title: t('oneWayMs'),
          cell: (f) => (f.oneWayLatencyMs === null ? null : tenth(f.oneWayLatencyMs)),
          decimals: 1,
          about: (f) => about('flowLatency', ids(f)),
        },
      ]}
    />
  )
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
