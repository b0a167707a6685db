import type { Plan } from '../../../../server/contract/plan.ts'
import type { SuitabilityPart } from '../../../../server/contract/reports.ts'
import { language } from '../../../state/preferences.ts'
import { columnWorth } from '../../../text/decide/columnAmounts.ts'
import { reportsWords } from '../../../text/decide/reportsWords.ts'
import { plain } from '../../../text/format.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { say } from '../../useText.ts'
import { siteName } from '../comparison/placeName.ts'
import type { Ranked } from './SuitabilityReport.tsx'

interface PartTableProps {
  readonly ranked: readonly Ranked[]
  readonly parts: readonly SuitabilityPart[]
  readonly of: 'sites' | 'provinces'
  readonly plan: Plan
}

/** The bars as figures: what one more MW is worth, its parts, and the room left. */
export function PartTable({ ranked, parts, of, plan }: PartTableProps) {
  return (
    <div class="scroll-x">
      <FigureTable label={say(reportsWords.worthTitle)} class="wide" testId="suitability-table">
        <thead>
          <tr>
            <th scope="col" class="name">
              {say(reportsWords[of])}
            </th>
            <th scope="col">{say(reportsWords.worth)}</th>
            {parts.map(({ id, name }) => (
              <th key={id} scope="col">
                {say(name)}
              </th>
            ))}
            <th scope="col">{say(reportsWords.room)}</th>
            {of === 'provinces' && <th scope="col">{say(reportsWords.best)}</th>}
          </tr>
        </thead>
        <tbody>
          {ranked.map(({ rank, id, name, site, roomLeftItMw }) => (
            <tr key={id} data-id={id}>
              <th scope="row">
                {rank}. {say(name)}
              </th>
              <td data-about={about('suitWorth', { site: site.siteId })}>
                {columnWorth(site.worthCnyPerMwYear, language.value)}
              </td>
              {parts.map((part) => (
                <td key={part.id} data-about={about('suitPart', { site: site.siteId })}>
                  {columnWorth(
                    site.parts.find((one) => one.id === part.id)?.advantageCnyPerMwYear ?? 0,
                    language.value,
                  )}
                </td>
              ))}
              <td data-about={about('suitRoom', { site: site.siteId })}>{plain(Math.round(roomLeftItMw))}</td>
              {of === 'provinces' && <td>{say(siteName(plan, site.siteId))}</td>}
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </div>
  )
}
