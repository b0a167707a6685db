import type { Finding } from '../../server/contract/problem.ts'
import { readField } from '../state/draft.ts'
import type { Field } from '../state/field.ts'
import { language } from '../state/preferences.ts'
import { draft } from '../state/store.ts'
import { plain } from '../text/format.ts'
import { say } from './useText.ts'

/**
 * What was found and how to mend it, in the language on screen; where the field it belongs to is known, in the unit of
 * that field: -5 %, not a share of -0.05.
 */
export function findingText(finding: Finding, field?: Field): string {
  const value = readField(draft.value, finding.path)
  if (field?.kind === 'number' && field.factor !== 1 && typeof value === 'number') {
    const { factor, min, max } = field
    const shown = value / factor
    if (shown < min || shown > max)
      return say({
        en: `${plain(shown)}. Give a number from ${plain(min)} to ${plain(max)}, or leave it empty`,
        zh: `${plain(shown)}；请填 ${plain(min)} 至 ${plain(max)} 之间的数，或留空`,
      })
  }
  const { found, fix } = (language.value === 'zh' && finding.zh) || finding
  return language.value === 'zh' ? `${found}；${fix}` : `${found}. ${fix}`
}
