import { useState } from 'preact/hooks'
import type { Why } from '../../../server/contract/why.ts'
import { comparedWith, itemsBeside } from '../../flows/whyParts.ts'
import { sameScenario } from '../../state/draft.ts'
import { nameOf, regionNames, siteNames } from '../../state/names.ts'
import { language } from '../../state/preferences.ts'
import { current } from '../../state/store.ts'
import type { AskedWhy } from '../../state/why.ts'
import { moreCny } from '../../text/decide/amounts.ts'
import { whyWords } from '../../text/decide/whyWords.ts'
import { about } from '../about.ts'
import { Provenance } from '../Provenance.tsx'
import { Statements } from '../Statements.tsx'
import { say, t } from '../useText.ts'
import { ForcedTable } from './ForcedTable.tsx'
import { ItemTable } from './ItemTable.tsx'
import { PlaceTable } from './PlaceTable.tsx'
import { RowList } from './RowList.tsx'
import { workloadWords } from './workloadWords.ts'

/** Below this a place is not used, MW; prices nearer than this are the same, CNY per MW-year. */
const usedMw = 1e-6
const sameCny = 1

/** The answer: in words, place beside place, item by item, and what forcing it costs. */
export function WhyAnswer({ why, asked }: { readonly why: Why; readonly asked: AskedWhy }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const { here, placement, alternatives, forced, statements } = why
  const there = alternatives.find(({ siteId }) => siteId === chosen) ?? comparedWith(why)
  const items = here && there ? itemsBeside(here, there) : []
  const ofPlan = current.value !== null && sameScenario(current.value.scenario, asked.scenario)
  return (
    <div data-testid="why-answer">
      {placement && asked.placement === null && (
        <p class="quiet">
          {say(whyWords.aboutStream)}
          {t('colon')}
          {`${say(nameOf(regionNames.value, placement.regionId))} → ${say(nameOf(siteNames.value, placement.siteId))} · ${say(workloadWords(placement.workloadId))}`}
        </p>
      )}
      <Statements title={null} statements={statements} />
      {placement && !here && <p class="quiet">{say(whyWords.noPrices)}</p>}
      {here && <ChangeNeeded why={why} />}
      {here && (
        <PlaceTable
          here={here}
          alternatives={alternatives}
          there={there}
          onCompare={({ siteId }) => setChosen(siteId)}
        />
      )}
      {here && there && (
        <>
          <ItemTable here={here} there={there} items={items} />
          <RowList items={items} ofPlan={ofPlan} />
        </>
      )}
      {placement && <ForcedTable forced={forced} />}
    </div>
  )
}

/** For a used place, its reduced cost the other way round: how much dearer before the best other place is as good. */
function ChangeNeeded({ why: { here, alternatives } }: { readonly why: Why }) {
  const next = alternatives.find(({ itMw }) => itMw <= usedMw)
  if (!here || !next || here.itMw <= usedMw) return null
  const gap = next.reducedCostCnyPerMwYear - here.reducedCostCnyPerMwYear
  if (gap < sameCny) return null
  const [before = '', after = ''] = say(whyWords.changeNeeded).split('…')
  const ids = { region: next.regionId, site: next.siteId }
  return (
    <p data-testid="why-change">
      {before}
      <Provenance about={about('whyReducedCost', ids)}>{moreCny(gap, language.value).replace('+', '')}</Provenance>
      {after}
    </p>
  )
}
