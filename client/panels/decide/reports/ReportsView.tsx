import '../../../style/decide/reports.css'
import { useState } from 'preact/hooks'
import { reportsWords } from '../../../text/decide/reportsWords.ts'
import { Choice } from '../../Choice.tsx'
import { say } from '../../useText.ts'
import { Compared } from '../comparison/Compared.tsx'
import { BenefitReport } from './BenefitReport.tsx'
import { ConcentrationReport } from './ConcentrationReport.tsx'
import { SuitabilityReport } from './SuitabilityReport.tsx'

type Report = 'concentration' | 'benefit' | 'suitability'
const reports = ['concentration', 'benefit', 'suitability'] as const satisfies readonly Report[]

/** What the plan does to the provinces: three reports of one answer. */
export function ReportsView() {
  const [open, setOpen] = useState<Report>('concentration')
  return (
    <Compared intro={reportsWords.intro} ask={reportsWords.ask}>
      {(plan) => (
        <div class="reports" data-testid="reports-answer">
          <Choice
            label={say(reportsWords.which)}
            value={open}
            options={reports.map((report) => [report, say(reportsWords[report])] as const)}
            onChange={setOpen}
          />
          {open === 'concentration' && plan.reports?.concentration && (
            <ConcentrationReport plan={plan} report={plan.reports.concentration} />
          )}
          {open === 'benefit' && plan.reports?.localBenefit && (
            <BenefitReport plan={plan} report={plan.reports.localBenefit} />
          )}
          {open === 'suitability' &&
            (plan.reports?.suitability ? (
              <SuitabilityReport plan={plan} report={plan.reports.suitability} />
            ) : (
              <p role="status">{say(reportsWords.noSuitability)}</p>
            ))}
        </div>
      )}
    </Compared>
  )
}
