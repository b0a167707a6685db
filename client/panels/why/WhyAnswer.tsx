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

/** Below this a place is not used, MW; a reduced cost below this is none, CNY per MW-year. */
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

/** For a used place: what would have to change for the best place it does not use. */
function ChangeNeeded({ why: { here, alternatives } }: { readonly why: Why }) {
  const next = alternatives.find(({ itMw }) => itMw <= usedMw)
  if (!here || !next || here.itMw <= usedMw || next.reducedCostCnyPerMwYear < sameCny) return null
  const { regionId, siteId, siteName, reducedCostCnyPerMwYear } = next
  const [before = '', after = ''] = say(whyWords.changeNeeded).replace('{place}', say(siteName)).split('…')
  return (
    <p data-testid="why-change">
      {before}
      <Provenance about={about('whyReducedCost', { region: regionId, site: siteId })}>
        {moreCny(reducedCostCnyPerMwYear, language.value).replace('+', '')}
      </Provenance>
      {after}
    </p>
  )
}
