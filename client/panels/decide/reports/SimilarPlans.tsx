import type { Plan } from '../../../../server/contract/plan.ts'
import type { Concentration } from '../../../../server/contract/reports.ts'
import { reportsWords } from '../../../text/decide/reportsWords.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { Provenance } from '../../Provenance.tsx'
import { say, t } from '../../useText.ts'
import { provinceName } from '../comparison/placeName.ts'

interface SimilarPlansProps {
  readonly plan: Plan
  readonly similarity: Concentration['similarity']
}

/** Which provinces do the same as each other: the mean, and the most alike pairs. */
export function SimilarPlans({ plan, similarity: { mean, pairs, basis } }: SimilarPlansProps) {
  return (
    <section>
      <h2>{say(reportsWords.similarity)}</h2>
      <p>
        {say(reportsWords.similarityMean)}
        {t('colon')}
        <Provenance about={about('similarity')}>{mean === null ? '–' : mean.toFixed(2)}</Provenance>
      </p>
      {pairs.length > 0 && (
        <FigureTable label={say(reportsWords.alikePairs)} testId="similar-pairs">
          <thead>
            <tr>
              <th scope="col" class="name">
                {say(reportsWords.alikePairs)}
              </th>
              <th scope="col">{say(reportsWords.coefficient)}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map(({ provinceIds, coefficient }) => (
              <tr key={provinceIds.join(' ')}>
                <th scope="row">{provinceIds.map((id) => say(provinceName(plan, id))).join(' – ')}</th>
                <td data-about={about('similarity')}>{coefficient.toFixed(3)}</td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
      )}
      <p class="quiet">{say(basis)}</p>
    </section>
  )
}
