import type { PlanSite } from '../../server/contract/plan.ts'
import { nameOf, regionNames } from '../state/names.ts'
import { language } from '../state/preferences.ts'
import { current, selectedSiteId } from '../state/store.ts'
import type { TextKey } from '../text/en.ts'
import { carbon, joined, percent, plain } from '../text/format.ts'
import type { ResultName } from '../text/notes/resultNotes.ts'
import { siteWords } from '../text/siteWords.ts'
import { about } from './about.ts'
import { RuleList } from './BindingRules.tsx'
import { FigureList } from './FigureList.tsx'
import { FigureTable } from './FigureTable.tsx'
import { Later } from './Later.tsx'
import { MeasuredSeries } from './MeasuredSeries.tsx'
import { Provenance } from './Provenance.tsx'
import { SiteNumber } from './SiteEdits.tsx'
import { SiteHours } from './SiteHours.tsx'
import { SitingEdits } from './siting/SitingEdits.tsx'
import { say, t } from './useText.ts'

const why = () => import('./why/WhySection.tsx').then((part) => part.WhySection)

type Fact = readonly [TextKey, ResultName, number | string]

/** What only a plan with hours has; left out where there is none of it. */
function storageFacts({ builtStorageMw, builtStorageMwh, curtailedMwh, exportedMwh }: PlanSite): readonly Fact[] {
  const facts: readonly (readonly [TextKey, ResultName, number | null])[] = [
    ['siteStorageMw', 'siteStorageMw', builtStorageMw],
    ['siteStorageMwh', 'siteStorageMwh', builtStorageMwh],
    ['siteCurtailed', 'siteCurtailed', curtailedMwh],
    ['siteExported', 'siteExported', exportedMwh],
  ]
  return facts.flatMap(([key, kind, value]) => (value !== null && value > 0.5 ? [[key, kind, value] as const] : []))
}

/** One site close up: where its load comes from, what feeds it, what holds it back. */
export function SiteDetail({ site }: { readonly site: PlanSite }) {
  const plan = current.value?.plan
  const origins = new Map<string, number>()
  for (const { siteId, regionId, itMw } of plan?.placements ?? [])
    if (siteId === site.siteId) origins.set(regionId, (origins.get(regionId) ?? 0) + itMw)
  const rules = plan?.bindingRules.filter(({ row }) => row.includes(`[${site.siteId}]`)) ?? []
  const load = site.facilityEnergyMwh
  const other = Math.max(0, site.gridImportMwh - site.contractedGreenMwh)
  // What charging takes more than discharging gives is supply of the site, but not load.
  const inStore = (site.ownEnergyMwh + site.contractedGreenMwh + other) / load - 1
  const [beforeShare, afterShare] = say(siteWords.storeLoses).split('…')
  const supply: readonly (readonly [TextKey & ResultName, number])[] = [
    ['supplyOwn', site.ownEnergyMwh],
    ['supplyContract', site.contractedGreenMwh],
    ['supplyGrid', other],
  ]
  const facts: readonly Fact[] = [
    ['sitePlaced', 'siteItMw', site.itMw],
    ['siteUsable', 'siteUsable', site.usableItMw],
    ['siteBuilt', 'siteBuilt', site.builtItMw],
    ['siteWind', 'siteWind', site.builtWindMw],
    ['siteSolar', 'siteSolar', site.builtSolarMw],
    ...storageFacts(site),
    ['siteEnergyPrice', 'siteEnergyPrice', site.energyCostCnyPerMwh],
    ['siteCarbonYear', 'siteCarbon', joined(carbon(site.carbonTonnes, language.value))],
    ['siteMarketYear', 'siteMarketCarbon', joined(carbon(site.marketCarbonTonnes, language.value))],
    ['siteWater', 'siteWater', site.waterCubicMetres],
  ]
  const ids = { site: site.siteId }
  return (
    <section class="detail" data-testid="site-detail">
      <h2>
        {say(site.name)}
        <button
          type="button"
          class="link"
          onClick={() => {
            selectedSiteId.value = null
          }}
        >
          {t('close')}
        </button>
      </h2>
      {load <= 0 && <p class="quiet">{t('siteNothing')}</p>}
      {load > 0 && (
        <>
          <h3>{t('siteOrigins')}</h3>
          <FigureList class="parts">
            {[...origins]
              .sort((a, b) => b[1] - a[1])
              .slice(0, 8)
              .map(([region, mw]) => (
                <li key={region}>
                  {say(nameOf(regionNames.value, region))}{' '}
                  <Provenance about={about('flowItMw', { region, ...ids })}>
                    {joined({ number: plain(Math.round(mw)), unit: 'MW' })}
                  </Provenance>
                </li>
              ))}
          </FigureList>
          <h3>{t('siteSupply')}</h3>
          <FigureList class="parts">
            {supply.map(([key, mwh]) => (
              <li key={key}>
                {t(key)} <Provenance about={about(key, ids)}>{percent(mwh / load)}</Provenance>
              </li>
            ))}
          </FigureList>
          {inStore > 0.0005 && (
            <p class="quiet">
              {beforeShare}
              <Provenance about={about('supplyOwn', ids)}>{percent(inStore)}</Provenance>
              {afterShare}
            </p>
          )}
        </>
      )}
      <FigureTable label={say(site.name)} class="facts">
        <tbody>
          {facts.map(([key, kind, value]) => (
            <tr key={key}>
              <th scope="row">{t(key)}</th>
              <td data-about={about(kind, ids)}>{typeof value === 'number' ? plain(Math.round(value)) : value}</td>
            </tr>
          ))}
          {(['pue', 'tariffCnyPerMwh'] as const).map((field) => (
            <tr key={field}>
              <th scope="row">{t(field === 'pue' ? 'sitePue' : 'siteTariff')}</th>
              <td>
                <SiteNumber site={site} field={field} />
              </td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
      <SitingEdits site={site} />
      <Later wanted load={why} />
      <SiteHours site={site} />
      <MeasuredSeries site={site} />
      <RuleList rules={rules} />
    </section>
  )
}
