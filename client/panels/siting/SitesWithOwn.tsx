import { readList } from '../../state/draft.ts'
import { nameOf, siteNames } from '../../state/names.ts'
import { draft, selectedSiteId, tab } from '../../state/store.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { say } from '../useText.ts'

/** Sites that are locked or have figures of their own, each leading to where they are set. */
export function SitesWithOwn() {
  const sites = readList(draft.value, 'siting.sites')
  return (
    <>
      <p class="quiet">{say(formWords.ownNote)}</p>
      {sites.length > 0 && (
        <ul class="entry chips">
          {sites.map(({ siteId, lock }) => (
            <li key={siteId}>
              <button
                type="button"
                class="link"
                onClick={() => {
                  selectedSiteId.value = siteId
                  tab.value = 'sites'
                }}
              >
                {say(nameOf(siteNames.value, siteId))}
              </button>
              {lock && ` · ${say(lock === 'open' ? formWords.lockOpen : formWords.lockShut)}`}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
