import type { Words } from '../../../../server/contract/figure.ts'
import type { Plan } from '../../../../server/contract/plan.ts'
import type { LocalBenefit } from '../../../../server/contract/reports.ts'
import { RankBars } from '../../../charts/RankBars.tsx'
import { language } from '../../../state/preferences.ts'
import { columnCarbon, columnMoney } from '../../../text/decide/columnAmounts.ts'
import { reportsWords } from '../../../text/decide/reportsWords.ts'
import { joined, type Language, money, plain } from '../../../text/format.ts'
import type { ResultName } from '../../../text/notes/resultNotes.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { say } from '../../useText.ts'
import { provinceName } from '../comparison/placeName.ts'
import { FactorInput } from './FactorInput.tsx'

type Benefit = LocalBenefit['total']

const factors = [
  ['localBuildJobsPerMcny', 1000],
  ['localRunJobsPerMw', 1000],
  ['localTaxShare', 1],
  ['economicSiteItMw', 1e6],
] as const

interface Column {
  readonly title: Words
  readonly note: ResultName
  readonly text: (benefit: Benefit, language: Language) => string
}

const whole = (value: number | null): string => (value === null ? '–' : plain(Math.round(value)))
const columns: readonly Column[] = [
  {
    title: reportsWords.investment,
    note: 'benefitInvestment',
    text: ({ investmentCny }, l) => columnMoney(investmentCny, l),
  },
  { title: reportsWords.buildJobs, note: 'benefitBuildJobs', text: ({ buildJobYears }) => whole(buildJobYears) },
  { title: reportsWords.runJobs, note: 'benefitRunJobs', text: ({ runJobs }) => whole(runJobs) },
  {
    title: reportsWords.tax,
    note: 'benefitTax',
    text: ({ taxCny }, l) => (taxCny === null ? '–' : columnMoney(taxCny, l)),
  },
  {
    title: reportsWords.cost,
    note: 'benefitCost',
    text: ({ costWithoutServersCny }, l) => columnMoney(costWithoutServersCny, l),
  },
  { title: reportsWords.carbon, note: 'benefitCarbon', text: ({ carbonTonnes }, l) => columnCarbon(carbonTonnes, l) },
  { title: reportsWords.itMw, note: 'provinceItMw', text: ({ itMw }) => whole(itMw) },
  {
    title: reportsWords.servers,
    note: 'benefitServers',
    text: ({ serverInvestmentCny }, l) => columnMoney(serverInvestmentCny, l),
  },
]

interface BenefitReportProps {
  readonly plan: Plan
  readonly report: LocalBenefit
}

/** What the plan leaves in each province, beside its cost and carbon; the factors behind it are the planner's to change. */
export function BenefitReport({ plan, report }: BenefitReportProps) {
  const invested = report.provinces.filter(({ investmentCny }) => investmentCny > 0)
  return (
    <>
      <p class="quiet">{say(report.explanation)}</p>
      <section>
        <h2>{say(reportsWords.factors)}</h2>
        <p class="quiet">{say(reportsWords.factorsNote)}</p>
        {factors.map(([name, most]) => (
          <FactorInput
            key={name}
            name={name}
            most={most}
            factor={report.factors.find(({ figure }) => figure === `national.${name}`) ?? null}
          />
        ))}
      </section>
      {invested.length > 0 && (
        <section>
          <h2>{say(reportsWords.benefitChart)}</h2>
          <RankBars
            label={say(reportsWords.benefitChart)}
            bars={invested.map(({ provinceId, investmentCny }) => ({
              id: provinceId,
              name: say(provinceName(plan, provinceId)),
              value: investmentCny,
              text: joined(money(investmentCny, language.value)),
            }))}
          />
        </section>
      )}
      <BenefitTable plan={plan} report={report} />
    </>
  )
}

function BenefitTable({ plan, report }: BenefitReportProps) {
  const rows: readonly (readonly [string, string, Benefit])[] = [
    ['all', say(reportsWords.total), report.total],
    ...report.provinces.map(
      (province) => [province.provinceId, say(provinceName(plan, province.provinceId)), province] as const,
    ),
  ]
  return (
    <section>
      <h2>{say(reportsWords.benefitTable)}</h2>
      <div class="scroll-x">
        <FigureTable label={say(reportsWords.benefitTable)} class="wide" testId="benefit-table">
          <thead>
            <tr>
              <th scope="col" class="name">
                {say(reportsWords.province)}
              </th>
              {columns.map(({ note, title }) => (
                <th key={note} scope="col">
                  {say(title).replace('…', String(report.years))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([id, name, benefit]) => (
              <tr key={id} class={id === 'all' ? 'total' : ''} data-province={id}>
                <th scope="row">{name}</th>
                {columns.map(({ note, text }) => (
                  <td key={note} data-figure={note} data-about={about(note)}>
                    {text(benefit, language.value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </div>
    </section>
  )
}
