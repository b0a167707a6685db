import type { PlanSite } from '../../server/contract/plan.ts'
import { nameOf, regionNames } from '../state/names.ts'
import { current, selectedSiteId } from '../state/store.ts'
import type { TextKey } from '../text/en.ts'
import { percent, plain } from '../text/format.ts'
import { SiteNumber } from './SiteEdits.tsx'
import { say, t } from './useText.ts'

/** One site close up: where its load comes from, what feeds it, what holds it back. */
export function SiteDetail({ site }: { readonly site: PlanSite }) {
  const plan = current.value?.plan
  const origins = new Map<string, number>()
  for (const { siteId, regionId, itMw } of plan?.placements ?? [])
    if (siteId === site.siteId) origins.set(regionId, (origins.get(regionId) ?? 0) + itMw)
  const rules = plan?.bindingRules.filter(({ row }) => row.includes(`[${site.siteId}]`)) ?? []
  const load = site.facilityEnergyMwh
  const other = Math.max(0, site.gridImportMwh - site.contractedGreenMwh)
  const supply: readonly (readonly [TextKey, number])[] = [
    ['supplyOwn', site.ownEnergyMwh],
    ['supplyContract', site.contractedGreenMwh],
    ['supplyGrid', other],
  ]
  const facts: readonly (readonly [TextKey, number])[] = [
    ['sitePlaced', site.itMw],
    ['siteUsable', site.usableItMw],
    ['siteBuilt', site.builtItMw],
    ['siteWind', site.builtWindMw],
    ['siteSolar', site.builtSolarMw],
    ['siteEnergyPrice', site.energyCostCnyPerMwh],
    ['siteCarbonYear', site.carbonTonnes],
    ['siteMarketYear', site.marketCarbonTonnes],
    ['siteWater', site.waterCubicMetres],
  ]
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
          <p>
            {[...origins]
              .sort((a, b) => b[1] - a[1])
              .slice(0, 8)
              .map(([region, mw]) => `${say(nameOf(regionNames.value, region))} ${plain(Math.round(mw))} MW`)
              .join(' · ')}
          </p>
          <h3>{t('siteSupply')}</h3>
          <p>{supply.map(([key, mwh]) => `${t(key)} ${percent(mwh / load, 0)}`).join(' · ')}</p>
        </>
      )}
      <dl class="facts">
        {facts.map(([key, value]) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{plain(Math.round(value))}</dd>
          </div>
        ))}
        {(['pue', 'tariffCnyPerMwh'] as const).map((field) => (
          <div key={field}>
            <dt>{t(field === 'pue' ? 'sitePue' : 'siteTariff')}</dt>
            <dd>
              <SiteNumber site={site} field={field} />
            </dd>
          </div>
        ))}
      </dl>
      <ul class="rules">
        {rules.map((rule) => (
          <li key={rule.row}>{say(rule.text)}</li>
        ))}
      </ul>
    </section>
  )
}
