import type { ClashingRule } from '../../../server/contract/conflict.ts'
import { allFields } from '../../state/fields.ts'
import { type ListName, lists } from '../../state/lists.ts'
import { nameOf, siteNames } from '../../state/names.ts'
import { selectedSiteId, tab } from '../../state/store.ts'
import { conflictWords } from '../../text/decide/conflictWords.ts'
import { labelText } from '../labelText.ts'
import { say, t } from '../useText.ts'
import { openInput } from './openInput.ts'

/** Sites of a national data set, and of own data: both are set with the site. */
const sitePaths = ['sites', 'data.sites']

/** Leads to where a rule is set: its field, its list, its site; without an input it says where the rule stands. */
export function RuleLink({ rule, path }: Pick<ClashingRule, 'rule' | 'path'>) {
  const id = /\[([^\],]+)\]$/.exec(rule)?.[1] ?? null
  const site = id !== null && siteNames.value.has(id) ? id : null
  const isSite = path === 'siting.sites' ? site !== null : sitePaths.includes(path)
  const label = isSite
    ? site === null
      ? say(conflictWords.toSites)
      : say(nameOf(siteNames.value, site))
    : labelOf(path)
  const lead = (): void => {
    if (!isSite) openInput(path, id)
    else {
      selectedSiteId.value = site
      tab.value = 'sites'
    }
  }
  return (
    <button type="button" class="link" data-path={path} title={path} onClick={lead}>
      {label !== null && `${say(conflictWords.toInput)}${t('colon')}${label}`}
      {label === null && say(path === '' ? conflictWords.scenario : conflictWords.inScenario)}
      {label === null && path !== '' && <code> {path}</code>}
    </button>
  )
}

/** What the form calls the field or list of a path, or the first field within it; null where it has none. */
function labelOf(path: string): string | null {
  const field = allFields.find((one) => one.path === path) ?? allFields.find((one) => one.path.startsWith(`${path}.`))
  if (field) return labelText(field.label)
  return Object.hasOwn(lists, path) ? say(lists[path as ListName]) : null
}
