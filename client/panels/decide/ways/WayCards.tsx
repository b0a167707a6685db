import type { Words } from '../../../../server/contract/figure.ts'
import type { Plan } from '../../../../server/contract/plan.ts'
import type { OtherWay } from '../../../flows/otherWays.ts'
import { tiny } from '../../../text/decide/columnAmounts.ts'
import { waysWords } from '../../../text/decide/waysWords.ts'
import { about } from '../../about.ts'
import { Provenance } from '../../Provenance.tsx'
import { statusText } from '../../statusText.ts'
import { say, t } from '../../useText.ts'

/** What each way is, how far it is proven, and what stands in its way. */
export function WayCards({ ways, plan }: { readonly ways: readonly OtherWay[]; readonly plan: Plan }) {
  return (
    <section>
      <h2>{say(waysWords.each)}</h2>
      {ways.map((way) => (
        <article key={way.id} class="way-card" data-way={way.id}>
          <h3>{say(nameOf(way, plan))}</h3>
          <p>{say(way.explanation ?? waysWords.planIs)}</p>
          {way.note && <p class="note">{say(way.note)}</p>}
          <p class="quiet" data-testid="way-status">
            {statusOf(way)}
            {way.certificate && (
              <>
                {' · '}
                <Provenance about={about('wayProof', { way: way.id })}>{proofOf(way.certificate)}</Provenance>
              </>
            )}
          </p>
        </article>
      ))}
    </section>
  )
}

function nameOf({ id }: OtherWay, { baselines }: Plan): Words {
  return baselines.find((baseline) => baseline.id === id)?.name ?? waysWords.plan
}

/** A way without a bound was placed by a rule or added up: it may be feasible, never optimal. */
function statusOf({ id, status, certificate }: OtherWay): string {
  if (status !== 'feasible' || certificate?.boundFrom !== 'none') return statusText(status)
  return say(id === 'siloed' ? waysWords.sumOfOptima : waysWords.placedByRule)
}

function proofOf({ passed, relativeGap, primalResidual, bound }: NonNullable<OtherWay['certificate']>): string {
  const parts = [
    say(passed ? waysWords.proofPassed : waysWords.proofFailed),
    bound === null ? say(waysWords.noBound) : `${say(waysWords.gap)} ${tiny(relativeGap)}`,
    `${say(waysWords.largestViolation)} ${tiny(primalResidual)}`,
  ]
  return parts.join(t('comma'))
}
