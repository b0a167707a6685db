import type { Plan } from '../../server/contract/plan.ts'
import { nameOf, regionNames, siteNames } from '../state/names.ts'
import { plain } from '../text/format.ts'
import { ruleNotes } from '../text/notes/ruleNotes.ts'
import type { AboutIds } from './about.ts'
import { FiguresBehind } from './FiguresBehind.tsx'
import { figuresBehind } from './figuresBehind.ts'
import { Line } from './ResultExplanation.tsx'
import { say, t } from './useText.ts'

/** A rule that binds: what it says, its limit, what one more unit is worth, its row, the data that set it. */
export function RuleExplanation({ plan, row }: { readonly plan: Plan; readonly row: string }) {
  const rule = plan.bindingRules.find((one) => one.row === row)
  if (!rule) return null
  const { family, limit, unit, dual } = rule
  const note = ruleNotes[family]
  const ids = idsOf(row, note?.over ?? [])
  const behind = figuresBehind(note?.data ?? [], ids, plan.restsOn)
  return (
    <>
      <span>{[t('rule'), ...subject(ids)].join(' · ')}</span>
      <b class="sentence">{note ? say(note.name) : family}</b>
      {note && <span>{say(note.what)}</span>}
      {limit !== 0 && <Line label={t('limit')} text={`${plain(limit)} ${unit}`} />}
      <Line label={t('dual')} text={`${plain(Math.round(dual))} ${t('dualUnit').replace('…', unit)}`} />
      <span>{t('dualMeaning')}</span>
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

/** The ids in a row's name, by what they name. */
function idsOf(row: string, over: readonly string[]): AboutIds {
  const ids = /\[(.*)\]$/.exec(row)?.[1]?.split(',') ?? []
  return Object.fromEntries(over.flatMap((name, i) => (ids[i] === undefined ? [] : [[name, ids[i]]])))
}

function subject({ region, site }: AboutIds): string[] {
  return [
    ...(region === undefined ? [] : [say(nameOf(regionNames.value, region))]),
    ...(site === undefined || site === 'plan' ? [] : [say(nameOf(siteNames.value, site))]),
  ]
}
