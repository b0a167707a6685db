import { useState } from 'preact/hooks'
import type { Words } from '../../../../server/contract/figure.ts'
import type { Plan } from '../../../../server/contract/plan.ts'
import type { SiteSuitability, Suitability } from '../../../../server/contract/reports.ts'
import { PartBar } from '../../../charts/PartBar.tsx'
import { partPieces, partSpan, partsThatCount } from '../../../flows/partBars.ts'
import { language } from '../../../state/preferences.ts'
import { columnWorth } from '../../../text/decide/columnAmounts.ts'
import { reportsWords } from '../../../text/decide/reportsWords.ts'
import { about } from '../../about.ts'
import { Choice } from '../../Choice.tsx'
import { FigureList } from '../../FigureList.tsx'
import { Provenance } from '../../Provenance.tsx'
import { say, t } from '../../useText.ts'
import { provinceName, siteName } from '../comparison/placeName.ts'
import { PartTable } from './PartTable.tsx'

interface SuitabilityReportProps {
  readonly plan: Plan
  readonly report: Suitability
}

/** One line of the ranking: a site, or a province by its best site. */
export interface Ranked {
  readonly rank: number
  readonly id: string
  readonly name: Words
  readonly site: SiteSuitability
  readonly roomLeftItMw: number
}

const shownAtFirst = 12

/** Where one more MW is worth most, and why: parts as bars, a sentence each, and the figures as a table. */
export function SuitabilityReport({ plan, report }: SuitabilityReportProps) {
  const [of, setOf] = useState<'sites' | 'provinces'>('sites')
  const [all, setAll] = useState(false)
  const ranked = of === 'sites' ? sitesOf(plan, report) : provincesOf(plan, report)
  const shown = all ? ranked : ranked.slice(0, shownAtFirst)
  const bars = shown.map(({ site }) => partPieces(site.parts))
  const span = partSpan(bars)
  const parts = partsThatCount(shown.map(({ site }) => site.parts))
  return (
    <>
      <p class="quiet">{say(report.explanation)}</p>
      <h2>
        {say(reportsWords.worthTitle)} <small>{say(reportsWords.worthNote)}</small>
      </h2>
      <Choice
        label={say(reportsWords.of)}
        value={of}
        options={[
          ['sites', say(reportsWords.sites)],
          ['provinces', say(reportsWords.provinces)],
        ]}
        onChange={setOf}
      />
      <ul class="chart-legend part-legend">
        {parts.map(({ id, name }) => (
          <li key={id}>
            <i class={id} />
            {say(name)}
          </li>
        ))}
      </ul>
      <FigureList class="suitability">
        {shown.map(({ rank, id, name, site }, i) => (
          <li key={id} data-testid="suitable" data-id={id}>
            <p class="rank-line">
              <b>
                {rank}. {say(name)}
              </b>
              <Provenance about={about('suitWorth', { site: site.siteId })}>
                {columnWorth(site.worthCnyPerMwYear, language.value)}
              </Provenance>
            </p>
            <PartBar
              label={`${say(name)}${t('colon')}${site.parts.map((part) => `${say(part.name)} ${columnWorth(part.advantageCnyPerMwYear, language.value)}`).join(t('listComma'))}`}
              pieces={bars[i] ?? []}
              span={span}
            />
            <p class="quiet">
              <Provenance about={about('suitPart', { site: site.siteId })}>{say(site.text)}</Provenance>
            </p>
          </li>
        ))}
      </FigureList>
      {shown.length < ranked.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {say(reportsWords.showAll)} ({ranked.length})
        </button>
      )}
      <PartTable ranked={shown} parts={parts} of={of} plan={plan} />
    </>
  )
}

function sitesOf(plan: Plan, { sites }: Suitability): readonly Ranked[] {
  return sites.map((site) => ({
    rank: site.rank,
    id: site.siteId,
    name: siteName(plan, site.siteId),
    site,
    roomLeftItMw: site.roomLeftItMw,
  }))
}

function provincesOf(plan: Plan, { sites, provinces }: Suitability): readonly Ranked[] {
  return provinces.flatMap(({ rank, provinceId, siteId, roomLeftItMw }) => {
    const site = sites.find((one) => one.siteId === siteId)
    return site ? [{ rank, id: provinceId, name: provinceName(plan, provinceId), site, roomLeftItMw }] : []
  })
}
