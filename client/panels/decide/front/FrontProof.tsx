import type { ParetoFront } from '../../../../server/contract/pareto.ts'
import { frontWords } from '../../../text/decide/frontWords.ts'
import { percent, plain } from '../../../text/format.ts'
import { about } from '../../about.ts'
import { FigureList } from '../../FigureList.tsx'
import { Provenance } from '../../Provenance.tsx'
import { say, t } from '../../useText.ts'

/** How sure the front is: the gaps of its points, how far the line may be off, what it took. */
export function FrontProof({ answer }: { readonly answer: ParetoFront }) {
  const gaps = answer.points.flatMap(({ certificate }) => certificate.relativeGap ?? [])
  return (
    <section>
      <h2>{t('proof')}</h2>
      <FigureList class="rules">
        {gaps.length > 0 && (
          <li>
            {say(frontWords.proof)}{' '}
            <Provenance about={about('frontGap')}>{Math.max(...gaps).toExponential(1)}</Provenance>
          </li>
        )}
        {answer.largestGap !== null && (
          <li>
            {say(frontWords.straight)}{' '}
            <Provenance about={about('frontStraight')}>{percent(answer.largestGap, 2)}</Provenance>{' '}
            {say(frontWords.straightOf)}
          </li>
        )}
        <li>
          {say(frontWords.solver)}
          {t('colon')}
          <Provenance about={about('frontSolves')}>
            {plain(answer.solves)} · {plain(answer.iterations)}
          </Provenance>{' '}
          (HiGHS {answer.solverVersion})
        </li>
      </FigureList>
    </section>
  )
}
