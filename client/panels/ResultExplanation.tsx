import type { Plan } from '../../server/contract/plan.ts'
import { nameOf, regionNames, siteNames } from '../state/names.ts'
import type { ResultNote } from '../text/notes/resultNote.ts'
import { ruleNotes } from '../text/notes/ruleNotes.ts'
import type { AboutIds } from './about.ts'
import { FiguresBehind } from './FiguresBehind.tsx'
import { figuresBehind } from './figuresBehind.ts'
import { say, t } from './useText.ts'

interface ResultExplanationProps {
  readonly plan: Plan
  readonly note: ResultNote
  readonly ids: AboutIds
  readonly shown: string
}

/** A result: what it is, its unit, the rules and cost lines that settle it, the data behind it. */
export function ResultExplanation({ plan, note, ids, shown }: ResultExplanationProps) {
  const baseline = plan.baselines.find(({ id }) => id === ids.way)
  // The rules and costs of this plan say nothing about another way of serving the same demand.
  const isOther = ids.way !== undefined && ids.way !== 'plan'
  const rules = isOther ? [] : rulesOf(plan, note, ids)
  const costs = isOther ? [] : plan.costLines.filter(({ id, costCny }) => note.costs.includes(id) && costCny !== 0)
  const subject = [
    ...(ids.region === undefined ? [] : [say(nameOf(regionNames.value, ids.region))]),
    ...(ids.site === undefined ? [] : [say(nameOf(siteNames.value, ids.site))]),
  ].join(' → ')
  return (
    <>
      <span>{[t('result'), ...(subject ? [subject] : [])].join(' · ')}</span>
      <b>
        {say(note.name)}
        {shown && `${t('colon')}${shown}`}
      </b>
      <Line label={t('unit')} text={say(note.unit)} />
      <span>{say(note.what)}</span>
      {baseline && <Line label={say(baseline.name)} text={say(baseline.explanation)} />}
      <Line label={t('rules')} text={rules.join(t('listComma'))} />
      <Line label={t('costLinesBehind')} text={costs.map(({ name }) => say(name)).join(t('listComma'))} />
      <FiguresBehind behind={figuresBehind(note.data, ids, plan.restsOn)} />
    </>
  )
}

export function Line({ label, text }: { readonly label: string; readonly text: string }) {
  return text === '' ? null : (
    <span>
      {label}
      {t('colon')}
      {text}
    </span>
  )
}

/** Names of the rules that settle a result; one that only a scenario sets is named where it binds. */
function rulesOf(plan: Plan, note: ResultNote, { site, region }: AboutIds): string[] {
  return note.rules.flatMap((family) => {
    const rule = ruleNotes[family]
    if (!rule) return []
    const binding = plan.bindingRules.filter((one) => one.family === family)
    if (binding.length === 0 && rule.setByScenario) return []
    const isHere = (row: string): boolean => {
      const ids = row.slice(family.length + 1, -1).split(',')
      return (site === undefined && region === undefined) || [site, region].some((id) => ids.includes(id ?? ''))
    }
    const binds = binding.some(({ row }) => isHere(row))
    return [binds ? `${say(rule.name)}${t('binds')}` : say(rule.name)]
  })
}
