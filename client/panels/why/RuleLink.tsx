import type { ClashingRule } from '../../../server/contract/conflict.ts'
import { allFields } from '../../state/fields.ts'
import { nameOf, siteNames } from '../../state/names.ts'
import { selectedSiteId, tab } from '../../state/store.ts'
import { conflictWords } from '../../text/decide/conflictWords.ts'
import { labelText } from '../labelText.ts'
import { say, t } from '../useText.ts'
import { hasField, openInput } from './openInput.ts'

/** Leads to where a rule is set: its field, its site, the sites; without an input it says where the rule stands. */
export function RuleLink({ rule, path }: Pick<ClashingRule, 'rule' | 'path'>) {
  const site = siteOf(rule)
  // Own data hold their sites themselves.
  if (path === 'sites' || path === 'data.sites')
    return (
      <button
        type="button"
        class="link"
        data-path={path}
        onClick={() => {
          selectedSiteId.value = site
          tab.value = 'sites'
        }}
      >
        {`${say(conflictWords.toInput)}${t('colon')}${site === null ? say(conflictWords.toSites) : say(nameOf(siteNames.value, site))}`}
      </button>
    )
  const field = allFields.find((one) => one.path === path)
  if (hasField(path))
    return (
      <button type="button" class="link" data-path={path} title={path} onClick={() => openInput(path)}>
        {`${say(conflictWords.toInput)}${field ? `${t('colon')}${labelText(field.label)}` : ''}`}
      </button>
    )
  return (
    <button type="button" class="link" data-path={path} onClick={() => openInput(path)}>
      {path === '' ? (
        say(conflictWords.scenario)
      ) : (
        <>
          {say(conflictWords.inScenario)} <code>{path}</code>
        </>
      )}
    </button>
  )
}

/** The site a rule's name holds, where it is one of the plan's: `siteRoom[zhongwei]`. */
function siteOf(rule: string): string | null {
  const id = /\[([^\],]+)\]$/.exec(rule)?.[1]
  return id !== undefined && siteNames.value.has(id) ? id : null
}
