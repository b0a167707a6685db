import { useLayoutEffect } from 'preact/hooks'
import type { Plan, RestsOn } from '../../server/contract/plan.ts'
import { language } from '../state/preferences.ts'
import { current, draftBases, sourcesOf } from '../state/store.ts'
import { resultNote } from '../text/notes/resultNotes.ts'
import { type AboutIds, readAbout } from './about.ts'
import { CostLineExplanation } from './CostLineExplanation.tsx'
import { FigureLines } from './FigureLines.tsx'
import { ResultExplanation } from './ResultExplanation.tsx'
import { RuleExplanation } from './RuleExplanation.tsx'

export interface ExplanationProps {
  /** What the figure is, as `about` writes it. */
  readonly about: string
  /** The number as it stands on screen; empty where it is a whole sentence. */
  readonly shown: string
  /** Called after each drawing: a source's title arrives later and widens the box. */
  readonly onDrawn: () => void
}

/** What one figure on screen is, what settles it, and what it rests on. */
export function Explanation({ about, shown, onDrawn }: ExplanationProps) {
  const { kind, ids } = readAbout(about)
  const plan = current.value?.plan
  // Biome knows no signals: reading both draws the whole box anew when they change, and then it is placed again.
  const drawnFor = [sourcesOf.value, language.value]
  useLayoutEffect(onDrawn, [about, shown, ...drawnFor])
  if (!plan) return null
  if (kind === 'figure') return <DataFigure plan={plan} name={ids.name ?? ''} />
  if (kind === 'rule' || kind === 'row')
    return <RuleExplanation plan={plan} row={ids.row ?? ''} ofPlan={kind === 'rule'} />
  if (kind === 'costLine') return <CostLineExplanation plan={plan} id={ids.id ?? ''} shown={shown} />
  const note = resultNote(kind)
  return note && <ResultExplanation plan={plan} note={note} ids={withProvince(ids, plan)} shown={shown} />
}

function DataFigure({ plan, name }: { readonly plan: Plan; readonly name: string }) {
  const isIt = ({ figure }: RestsOn): boolean => figure === name
  const rests = plan.restsOn.find(isIt) ?? draftBases.value.find(isIt)
  return rests ? <FigureLines rests={rests} /> : null
}

/** A site's carbon and price figures belong to its province. */
function withProvince(ids: AboutIds, plan: Plan): AboutIds {
  const province = plan.sites.find(({ siteId }) => siteId === ids.site)?.provinceId
  return province ? { ...ids, province } : ids
}
