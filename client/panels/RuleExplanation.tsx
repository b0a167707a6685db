import type { BindingRule, Plan } from '../../server/contract/plan.ts'
import { nameOf, regionNames, siteNames } from '../state/names.ts'
import { plain } from '../text/format.ts'
import { ruleNotes } from '../text/notes/ruleNotes.ts'
import type { AboutIds } from './about.ts'
import { FiguresBehind } from './FiguresBehind.tsx'
import { figuresBehind } from './figuresBehind.ts'
import { Line } from './ResultExplanation.tsx'
import { say, t } from './useText.ts'

interface RuleExplanationProps {
  readonly plan: Plan
  readonly row: string
  /** False where the row is one of another solve: its limit and worth in the plan on screen say nothing of it. */
  readonly ofPlan: boolean
}

/** A rule: what it says, its row, the data that set it; where it binds the plan its limit and what one more unit is worth. */
export function RuleExplanation({ plan, row, ofPlan }: RuleExplanationProps) {
  const rule = ofPlan ? plan.bindingRules.find((one) => one.row === row) : undefined
  const family = row.split('[', 1)[0] ?? row
  const note = ruleNotes[family]
  if (ofPlan && !rule) return null
  const ids = idsOf(row, note?.over ?? [])
  const behind = figuresBehind(note?.data ?? [], ids, plan.restsOn)
  return (
    <>
      <span>{[t('rule'), ...subject(ids)].join(' · ')}</span>
      <b class="sentence">{note ? say(note.name) : family}</b>
      {note && <span>{say(note.what)}</span>}
      {rule && <Worth rule={rule} />}
      <span>
        {t('row')}
        {t('colon')}
        <code>{row}</code>
      </span>
      {note?.setByScenario && <span>{t('fromScenario')}</span>}
      <FiguresBehind behind={behind} />
    </>
  )
}

function Worth({ rule: { limit, unit, dual } }: { readonly rule: BindingRule }) {
  return (
    <>
      {limit !== 0 && <Line label={t('limit')} text={`${plain(limit)} ${unit}`} />}
      <Line label={t('dual')} text={`${plain(Math.round(dual))} ${t('dualUnit').replace('…', unit)}`} />
      <span>{t('dualMeaning')}</span>
    </>
  )
}

/** The ids in a row's name, by what they name. */
export function idsOf(row: string, over: readonly string[]): AboutIds {
  const ids = /\[(.*)\]$/.exec(row)?.[1]?.split(',') ?? []
  return Object.fromEntries(over.flatMap((name, i) => (ids[i] === undefined ? [] : [[name, ids[i]]])))
}

function subject({ region, site }: AboutIds): string[] {
  return [
    ...(region === undefined ? [] : [say(nameOf(regionNames.value, region))]),
    ...(site === undefined || site === 'plan' ? [] : [say(nameOf(siteNames.value, site))]),
  ]
}
