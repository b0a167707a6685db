import type { Finding } from '../../server/contract/problem.ts'
import { language } from '../state/preferences.ts'

/** What was found and how to mend it, in the language on screen. */
export function findingText(finding: Finding): string {
  const { found, fix } = (language.value === 'zh' && finding.zh) || finding
  return language.value === 'zh' ? `${found}；${fix}` : `${found}. ${fix}`
}
