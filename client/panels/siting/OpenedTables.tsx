import type { SitingResult } from '../../../server/contract/siting.ts'
import { selectedSiteId, tab } from '../../state/store.ts'
import { plain } from '../../text/format.ts'
import { answerWords } from '../../text/siting/answerWords.ts'
import { about } from '../about.ts'
import { FigureTable } from '../FigureTable.tsx'
import { say } from '../useText.ts'

type OpenSite = SitingResult['openSites'][number]
type ClosedSite = SitingResult['closedSites'][number]

/** Every open site with what stands there; blocks and locks only where there are any. */
export function OpenTable({ sites }: { readonly sites: readonly OpenSite[] }) {
  if (sites.length === 0) return <p class="quiet">{say(answerWords.none)}</p>
  const hasBlocks = sites.some(({ blocks }) => blocks !== null)
  const hasLocks = sites.some(({ lock }) => lock !== null)
  return (
    <div class="scroll-x opened">
      <FigureTable label={say(answerWords.openSites)} testId="open-sites">
        <thead>
          <tr>
            <th scope="col">{say(answerWords.site)}</th>
            <th scope="col">{say(answerWords.itMw)}</th>
            <th scope="col">{say(answerWords.builtMw)}</th>
            {hasBlocks && <th scope="col">{say(answerWords.blockCount)}</th>}
            <th scope="col">{say(answerWords.fixedMcny)}</th>
            {hasLocks && <th scope="col">{say(answerWords.lock)}</th>}
          </tr>
        </thead>
        <tbody>
          {[...sites]
            .sort((a, b) => b.itMw - a.itMw)
            .map((site) => {
              const ids = { site: site.siteId }
              return (
                <tr key={site.siteId} data-site={site.siteId}>
                  <SiteName site={site} />
                  <td data-about={about('siteItMw', ids)}>{plain(Math.round(site.itMw))}</td>
                  <td data-about={about('siteBuilt', ids)}>{plain(Math.round(site.builtItMw))}</td>
                  {hasBlocks && <td data-about={about('sitingBlocks', ids)}>{site.blocks ?? '–'}</td>}
                  <td data-about={about('sitingFixed', ids)}>{plain(site.fixedCostCnyPerYear / 1e6)}</td>
                  {hasLocks && <td>{lockText(site)}</td>}
                </tr>
              )
            })}
        </tbody>
      </FigureTable>
    </div>
  )
}

/** Every site the plan keeps shut. */
export function ClosedTable({ sites }: { readonly sites: readonly ClosedSite[] }) {
  if (sites.length === 0) return <p class="quiet">{say(answerWords.none)}</p>
  const hasLocks = sites.some(({ lock }) => lock !== null)
  return (
    <FigureTable label={say(answerWords.closedSites)} testId="closed-sites">
      <thead>
        <tr>
          <th scope="col">{say(answerWords.site)}</th>
          <th scope="col">{say(answerWords.wouldFixed)}</th>
          {hasLocks && <th scope="col">{say(answerWords.lock)}</th>}
        </tr>
      </thead>
      <tbody>
        {sites.map((site) => (
          <tr key={site.siteId} data-site={site.siteId}>
            <SiteName site={site} />
            <td data-about={about('sitingFixed', { site: site.siteId })}>{plain(site.fixedCostCnyPerYear / 1e6)}</td>
            {hasLocks && <td>{lockText(site)}</td>}
          </tr>
        ))}
      </tbody>
    </FigureTable>
  )
}

/** Leads to the site, where its lock and its own figures are set. */
function SiteName({ site: { siteId, name } }: { readonly site: OpenSite | ClosedSite }) {
  return (
    <th scope="row">
      <button
        type="button"
        class="link"
        onClick={() => {
          selectedSiteId.value = siteId
          tab.value = 'sites'
        }}
      >
        {say(name)}
      </button>
    </th>
  )
}

function lockText({ lock }: OpenSite | ClosedSite): string {
  if (lock === null) return '–'
  return say(lock === 'open' ? answerWords.lockedOpen : answerWords.lockedShut)
}
