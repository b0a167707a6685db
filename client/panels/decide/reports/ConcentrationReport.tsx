import type { Plan } from '../../../../server/contract/plan.ts'
import type { Concentration } from '../../../../server/contract/reports.ts'
import { ShareBar } from '../../../charts/ShareBar.tsx'
import { equalProvinces, provinceShares } from '../../../flows/provinceShares.ts'
import { columnPercent } from '../../../text/decide/columnAmounts.ts'
import { reportsWords } from '../../../text/decide/reportsWords.ts'
import { joined, percent, plain, power } from '../../../text/format.ts'
import { about } from '../../about.ts'
import { FigureList } from '../../FigureList.tsx'
import { FigureTable } from '../../FigureTable.tsx'
import { Provenance } from '../../Provenance.tsx'
import { say, t } from '../../useText.ts'
import { provinceName, siteName } from '../comparison/placeName.ts'
import { SimilarPlans } from './SimilarPlans.tsx'

interface ConcentrationReportProps {
  readonly plan: Plan
  readonly report: Concentration
}

/** How much the plan concentrates, duplicates and leaves empty. */
export function ConcentrationReport({ plan, report }: ConcentrationReportProps) {
  return (
    <>
      {report.statements.map((words) => (
        <p key={words.en} class="lead">
          <Provenance about={about('hhi')}>{say(words)}</Provenance>
        </p>
      ))}
      <SharesOf plan={plan} report={report} />
      <Idle report={report} />
      <ProvinceTable plan={plan} report={report} />
      <TooSmall plan={plan} report={report} />
      <SimilarPlans plan={plan} similarity={report.similarity} />
    </>
  )
}

function SharesOf({ plan, report }: ConcentrationReportProps) {
  const shares = provinceShares(plan, report)
  const rows = [
    ['placed', report.hhi],
    ['existing', report.hhiExisting],
    ['newHalls', report.hhiNewHalls],
  ] as const
  return (
    <section>
      <h2>{say(reportsWords.sharesOf)}</h2>
      <p class="quiet">{say(reportsWords.hhiMeans)}</p>
      <FigureTable label={say(reportsWords.sharesOf)} class="shares" testId="hhi-table">
        <tbody>
          {rows.map(([of, hhi]) => {
            const parts = shares[of].map((part) => ({
              id: part.provinceId,
              share: part.share,
              name: say(provinceName(plan, part.provinceId)),
              amount: percent(part.share, 0),
            }))
            const equal = equalProvinces(hhi)
            return (
              <tr key={of}>
                <th scope="row">
                  {say(reportsWords[of])}
                  <ShareBar
                    label={`${say(reportsWords[of])}${t('colon')}${parts.map(({ name, amount }) => `${name} ${amount}`).join(t('listComma'))}`}
                    parts={parts}
                  />
                </th>
                <td data-of={of} data-about={about('hhi')}>
                  {say(reportsWords.hhi)} {hhi === null ? '–' : hhi.toFixed(3)}
                  {equal !== null && <small>{say(reportsWords.equal).replace('…', equal.toFixed(1))}</small>}
                </td>
              </tr>
            )
          })}
        </tbody>
      </FigureTable>
    </section>
  )
}

function Idle({ report }: { readonly report: Concentration }) {
  return (
    <p data-testid="idle">
      {say(reportsWords.idleAll)}
      {t('colon')}
      <Provenance about={about('provinceHalls')}>
        {plain(Math.round(report.idleExistingItMw))} MW{t('comma')}
        {say(reportsWords.ofToday).replace('…', percent(report.idleExistingShare))}
      </Provenance>
    </p>
  )
}

function ProvinceTable({ plan, report }: ConcentrationReportProps) {
  const sorted = [...report.provinces].sort((a, b) => b.itMw - a.itMw)
  return (
    <section>
      <h2>{say(reportsWords.byProvince)}</h2>
      <div class="scroll-x">
        <FigureTable label={say(reportsWords.byProvince)} testId="province-shares">
          <thead>
            <tr>
              {(['province', 'itMw', 'share', 'built', 'idle'] as const).map((key) => (
                <th key={key} scope="col" class={key === 'province' ? 'name' : ''}>
                  {say(reportsWords[key])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.map(({ provinceId, itMw, share, builtItMw, idleExistingItMw }) => (
              <tr key={provinceId} data-province={provinceId}>
                <th scope="row">{say(provinceName(plan, provinceId))}</th>
                <td data-about={about('provinceItMw')}>{plain(Math.round(itMw))}</td>
                <td data-about={about('provinceItMw')}>{columnPercent(share)}</td>
                <td data-about={about('provinceHalls')}>{plain(Math.round(builtItMw))}</td>
                <td data-about={about('provinceHalls')}>{plain(Math.round(idleExistingItMw))}</td>
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </div>
    </section>
  )
}

function TooSmall({ plan, report: { economicSiteItMw, belowEconomicSize } }: ConcentrationReportProps) {
  return (
    <section>
      <h2>{say(reportsWords.tooSmall)}</h2>
      {economicSiteItMw === null ? (
        <p class="quiet">{say(reportsWords.noSize)}</p>
      ) : (
        <>
          <p class="quiet">
            {say(reportsWords.size)}
            {t('colon')}
            <Provenance about={about('localFactor')}>{plain(economicSiteItMw)} MW</Provenance>
          </p>
          {belowEconomicSize.length === 0 && <p>{say(reportsWords.tooSmallNone)}</p>}
          <FigureList class="parts">
            {belowEconomicSize.map(({ siteId, itMw }) => (
              <li key={siteId}>
                {say(siteName(plan, siteId))}{' '}
                <Provenance about={about('belowEconomic', { site: siteId })}>{joined(power(itMw))}</Provenance>
              </li>
            ))}
          </FigureList>
        </>
      )}
    </section>
  )
}
