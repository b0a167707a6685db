import { nameOf, regionNames, siteNames } from '../../state/names.ts'
import { ruleNotes } from '../../text/notes/ruleNotes.ts'
import { idsOf } from '../RuleExplanation.tsx'
import { say, t } from '../useText.ts'
import { workloadWords } from './workloadWords.ts'

/** A row in a planner's words: the rule, and whom it is about. */
export function ruleName(row: string): string {
  const family = row.split('[', 1)[0] ?? row
  const note = ruleNotes[family]
  if (!note) return row
  const { region, site, workload, ...others } = idsOf(row, note.over)
  const about = [
    ...(region === undefined ? [] : [say(nameOf(regionNames.value, region))]),
    ...(workload === undefined ? [] : [say(workloadWords(workload))]),
    ...(site === undefined || site === 'plan' ? [] : [say(nameOf(siteNames.value, site))]),
    ...Object.values(others),
  ]
  return about.length > 0 ? `${say(note.name)}${t('colon')}${about.join(t('listComma'))}` : say(note.name)
}
