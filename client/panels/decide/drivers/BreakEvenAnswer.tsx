import type { Plan } from '../../../../server/contract/plan.ts'
import { BreakEvenChart } from '../../../charts/BreakEvenChart.tsx'
import { breakEvenSteps } from '../../../flows/breakEvenSteps.ts'
import { parameterOf } from '../../../state/breakEvenForm.ts'
import { breakEvenQuestion } from '../../../state/drivers.ts'
import { language } from '../../../state/preferences.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { plain } from '../../../text/format.ts'
import { unitIn } from '../../../text/unitNames.ts'
import { about } from '../../about.ts'
import { DataTable } from '../../DataTable.tsx'
import { Provenance } from '../../Provenance.tsx'
import { Statements } from '../../Statements.tsx'
import { say, t } from '../../useText.ts'
import { answerSentence } from './breakEvenNames.ts'

/** The value in a sentence, what was solved on the way to it as a drawing and as a table. */
export function BreakEvenAnswer({ plan }: { readonly plan: Plan }) {
  const answered = breakEvenQuestion.answered.value
  if (!answered) return null
  const { asked, answer } = answered
  const { form } = asked
  const { breakEven, complete, reasons } = answer
  if (!breakEven) return <Statements title={say(driversWords.noPlan)} statements={reasons} />
  const { samples, value, within, found } = breakEven
  const unit = unitIn(parameterOf(form.movable, form.movedSiteId, plan).unit, language.value)
  return (
    <div data-testid="break-even" data-value={found ? (value ?? '') : ''} data-found={String(found)}>
      {!complete && <p class="outdated">{say(driversWords.cut)}</p>}
      <p class="answer" role="status">
        <Provenance about={about('breakEvenValue')}>{say(answerSentence(form, breakEven, plan))}</Provenance>
      </p>
      {found && within !== null && (
        <p class="quiet">
          {say(driversWords.within)} {plain(within)} {unit}
          {say(driversWords.stop)}
          {say(driversWords.scan)}
        </p>
      )}
      {!found && <p class="quiet">{say(driversWords.scan)}</p>}
      {samples.length > 1 && (
        <BreakEvenChart
          steps={breakEvenSteps(samples, form.thanMw)}
          at={found ? value : null}
          label={say(driversWords.chart)}
          unit={unit}
        />
      )}
      <ul class="chart-legend">
        <li>
          <i class="asked" />
          {say(driversWords.load)}
        </li>
        <li>
          <i class="other" />
          {say(driversWords.other)}
        </li>
      </ul>
      <details>
        <summary>{t('asTable')}</summary>
        <DataTable
          title={say(driversWords.samples)}
          testId="break-even-table"
          rows={samples}
          rowId={(sample) => String(sample.value)}
          marks={(sample) => ({ 'data-value': sample.value })}
          columns={[
            {
              title: `${say(driversWords.value)}${unit === '' ? '' : ` (${unit})`}`,
              isName: true,
              cell: (sample) => Number(sample.value.toPrecision(6)),
            },
            {
              title: say(driversWords.load),
              cell: ({ itMw }) => (itMw === null ? null : plain(itMw)),
              about: () => about('breakEvenLoad'),
            },
            {
              title: say(driversWords.other),
              cell: ({ itMw, otherItMw }) => (itMw === null ? null : plain(otherItMw ?? form.thanMw)),
              about: () => about('breakEvenLoad'),
            },
            {
              title: say(driversWords.holds),
              cell: ({ holds }) =>
                holds === null ? say(driversWords.noPlanSide) : say(holds ? driversWords.yes : driversWords.no),
            },
          ]}
        />
      </details>
    </div>
  )
}
