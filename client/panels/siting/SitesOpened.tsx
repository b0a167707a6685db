import '../../style/siting.css'
import type { SitingResult } from '../../../server/contract/siting.ts'
import { sitingTotals } from '../../flows/sitingTotals.ts'
import { language } from '../../state/preferences.ts'
import { current } from '../../state/store.ts'
import { joined, money, percent, plain } from '../../text/format.ts'
import { answerWords } from '../../text/siting/answerWords.ts'
import { about } from '../about.ts'
import { boundText } from '../CertificateBox.tsx'
import { Provenance } from '../Provenance.tsx'
import { say, t } from '../useText.ts'
import { ClosedTable, OpenTable } from './OpenedTables.tsx'

/** Which sites the plan opens, what they cost to open, and how far that is proven. */
export function SitesOpened() {
  const plan = current.value?.plan
  const siting = plan?.siting
  if (!siting) return null
  const { open, candidates, ...totals } = sitingTotals(siting)
  const cny = (value: number): string => joined(money(value, language.value))
  return (
    <section data-testid="sites-opened">
      <h2>{say(answerWords.title)}</h2>
      <p>
        {say(answerWords.opens)}
        <Provenance about={about('sitingOpen')}>
          <b data-testid="open-count">
            {say(answerWords.openOfAll).replace('{open}', String(open)).replace('{all}', String(candidates))}
          </b>
        </Provenance>
        {say(answerWords.sitesDecided)}
      </p>
      <p data-testid="siting-proof" class={plan.status === 'optimal' ? '' : 'caution'}>
        <Proof siting={siting} isProven={plan.status === 'optimal'} />
      </p>
      <dl class="facts">
        <Fact name={say(answerWords.fixedCost)} about={about('sitingFixed')} value={cny(siting.fixedCostCny)} />
        <Fact name={say(answerWords.load)} about={about('sitingLoad')} value={megawatts(totals.itMw)} />
        <Fact name={say(answerWords.halls)} about={about('sitingHalls')} value={megawatts(totals.builtItMw)} />
        {totals.blocks !== null && (
          <Fact name={say(answerWords.blocks)} about={about('sitingBlocks')} value={plain(totals.blocks)} />
        )}
        {siting.boundCny !== null && (
          <Fact name={say(answerWords.bound)} about={about('sitingBound')} value={cny(siting.boundCny)} />
        )}
        {siting.gap !== null && (
          <Fact name={say(answerWords.gap)} about={about('proofGap')} value={siting.gap.toExponential(1)} />
        )}
        <Fact name={say(answerWords.boundFrom)} value={t(boundText[siting.boundFrom])} />
        <Fact
          name={say(answerWords.formulation)}
          value={say(siting.formulation === 'strong' ? answerWords.strong : answerWords.weak)}
        />
      </dl>
      <p class="quiet">{say(siting.dualsFrom === 'none' ? answerWords.dualsNone : answerWords.dualsFixed)}</p>
      <h3>{say(answerWords.openSites)}</h3>
      <OpenTable sites={siting.openSites} />
      <details data-testid="shut">
        <summary>
          {say(answerWords.closedSites)}
          {t('colon')}
          {siting.closedSites.length}
        </summary>
        <ClosedTable sites={siting.closedSites} />
      </details>
    </section>
  )
}

function megawatts(mw: number): string {
  return joined({ number: plain(Math.round(mw)), unit: 'MW' })
}

/** In words: proven, or how much less another choice may cost at most. */
function Proof({ siting: { gap }, isProven }: { readonly siting: SitingResult; readonly isProven: boolean }) {
  if (isProven) return <>{say(answerWords.proven)}</>
  if (gap === null) return <>{say(answerWords.noBound)}</>
  return (
    <>
      {say(answerWords.gapLeft)} <Provenance about={about('proofGap')}>{percent(gap, gap < 0.001 ? 4 : 2)}</Provenance>
    </>
  )
}

interface FactProps {
  readonly name: string
  readonly value: string
  readonly about?: string
}

function Fact({ name, value, about: note }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{note === undefined ? value : <Provenance about={note}>{value}</Provenance>}</dd>
    </div>
  )
}
