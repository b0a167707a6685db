import type { PlanSite } from '../../server/contract/plan.ts'
import { type SiteDecision, siteDecisions } from '../flows/sitingTotals.ts'
import { current, selectedSiteId } from '../state/store.ts'
import { gramsPerKwh, percent, plain } from '../text/format.ts'
import { answerWords } from '../text/siting/answerWords.ts'
import { about } from './about.ts'
import { FigureTable } from './FigureTable.tsx'
import { SiteDetail } from './SiteDetail.tsx'
import { SiteNumber, SiteSwitch } from './SiteEdits.tsx'
import { say, t } from './useText.ts'

/** Every site: what it holds, what it may hold, what one more MW is worth. */
export function SitesTab() {
  const sites = current.value?.plan.sites ?? []
  const selected = sites.find(({ siteId }) => siteId === selectedSiteId.value)
  const byLoad = [...sites].sort((a, b) => b.itMw - a.itMw)
  return (
    <>
      {selected && <SiteDetail site={selected} />}
      <h2>{t('namedSites')}</h2>
      <SiteTable label={t('namedSites')} sites={byLoad.filter(({ kind }) => kind === 'named')} />
      <details>
        <summary>{t('homeSites')}</summary>
        <SiteTable label={t('homeSites')} sites={byLoad.filter(({ kind }) => kind === 'home')} />
      </details>
    </>
  )
}

function SiteTable({ label, sites }: { readonly label: string; readonly sites: readonly PlanSite[] }) {
  const siting = current.value?.plan.siting
  const decisions = siting ? siteDecisions(siting) : null
  return (
    <div class="scroll-x">
      <FigureTable label={label} class="sites">
        <thead>
          <tr>
            <th scope="col">{t('siteUse')}</th>
            <th scope="col">{t('siteName')}</th>
            {decisions && <th scope="col">{say(answerWords.decision)}</th>}
            <th scope="col">MW</th>
            <th scope="col">{t('siteFilled')}</th>
            <th scope="col">{t('siteCarbon')}</th>
            <th scope="col">{t('siteShadow')}</th>
            <th scope="col">{t('siteMax')}</th>
          </tr>
        </thead>
        <tbody>
          {sites.map((site) => (
            <SiteRow key={site.siteId} site={site} decisions={decisions} />
          ))}
        </tbody>
      </FigureTable>
    </div>
  )
}

interface SiteRowProps {
  readonly site: PlanSite
  /** Null where every site is open. */
  readonly decisions: ReadonlyMap<string, SiteDecision> | null
}

function SiteRow({ site, decisions }: SiteRowProps) {
  const chosen = site.siteId === selectedSiteId.value
  const dual = site.capacityDualCnyPerMwYear
  const ids = { site: site.siteId }
  return (
    <tr class={chosen ? 'chosen' : ''}>
      <td>
        <SiteSwitch site={site} />
      </td>
      <th scope="row">
        <button
          type="button"
          class="link"
          aria-pressed={chosen}
          onClick={() => {
            selectedSiteId.value = chosen ? null : site.siteId
          }}
        >
          {say(site.name)}
        </button>
      </th>
      {decisions && <td data-siting={site.siteId}>{decisionText(decisions.get(site.siteId))}</td>}
      <td data-about={about('siteItMw', ids)}>{plain(Math.round(site.itMw))}</td>
      <td data-about={about('siteUsed', ids)}>{percent(site.utilisation, 0)}</td>
      <td data-about={about('siteGrams', ids)}>
        {site.facilityEnergyMwh > 0 ? gramsPerKwh(site.carbonTonnesPerMwh) : '–'}
      </td>
      <td data-about={about('siteWorth', ids)}>{dual === null ? '–' : plain(Math.round(Math.max(0, -dual) / 1000))}</td>
      <td>
        <SiteNumber site={site} field="maxItMw" />
      </td>
    </tr>
  )
}

function decisionText(decision: SiteDecision | undefined): string {
  if (!decision) return say(answerWords.alwaysOpen)
  const open = say(decision.isOpen ? answerWords.isOpen : answerWords.isShut)
  return decision.lock === null ? open : `${open}${t('comma')}${say(answerWords.locked)}`
}
