import type { WhyAlternative } from '../../../server/contract/why.ts'
import { siteNames } from '../../state/names.ts'
import { wholeCny } from '../../text/decide/amounts.ts'
import { whyWords } from '../../text/decide/whyWords.ts'
import { milliseconds, plain } from '../../text/format.ts'
import { about } from '../about.ts'
import { FigureTable } from '../FigureTable.tsx'
import { say } from '../useText.ts'

interface PlaceTableProps {
  readonly here: WhyAlternative
  /** Cheapest first. */
  readonly alternatives: readonly WhyAlternative[]
  /** The one the items are compared with. */
  readonly there: WhyAlternative | null
  readonly onCompare: (place: WhyAlternative) => void
}

/** The place asked about and the best others of the same stream; pressing one compares it item by item. */
export function PlaceTable({ here, alternatives, there, onCompare }: PlaceTableProps) {
  return (
    <section>
      <h3>{say(whyWords.otherPlaces)}</h3>
      <div class="scroll-x">
        <FigureTable label={say(whyWords.otherPlaces)} class="why-table" testId="why-places">
          <thead>
            <tr>
              <th scope="col">{say(whyWords.place)}</th>
              <th scope="col">{say(whyWords.dearer)}</th>
              <th scope="col">{say(whyWords.carbonItMwh)}</th>
              <th scope="col">{say(whyWords.mw)}</th>
              <th scope="col">{say(whyWords.oneWay)}</th>
            </tr>
          </thead>
          <tbody>
            <tr class="chosen" data-site={here.siteId}>
              <th scope="row">
                {shortName(here)} <small>({say(whyWords.here)})</small>
              </th>
              <Figures place={here} />
            </tr>
            {alternatives.map((place) => (
              <tr key={place.siteId} data-site={place.siteId}>
                <th scope="row">
                  <button
                    type="button"
                    class="link"
                    data-rove
                    aria-label={`${say(whyWords.compare)} ${say(place.siteName)}`}
                    aria-pressed={place.siteId === there?.siteId}
                    onClick={() => onCompare(place)}
                  >
                    {shortName(place)}
                  </button>
                </th>
                <Figures place={place} />
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </div>
    </section>
  )
}

function Figures({ place }: { readonly place: WhyAlternative }) {
  const ids = { region: place.regionId, site: place.siteId, workload: place.workloadId }
  return (
    <>
      <td data-about={about('whyReducedCost', ids)}>{wholeCny(place.reducedCostCnyPerMwYear)}</td>
      <td data-about={about('whyCarbon', ids)}>{Math.round(place.carbonTonnesPerItMwh * 1000)}</td>
      <td data-about={about('whyItMw', ids)}>{plain(place.itMw)}</td>
      <td data-about={about('flowLatency', ids)}>{milliseconds(place.oneWayLatencyMs)}</td>
    </>
  )
}

/** The site without its province: the table is narrow. */
export function shortName({ siteId, siteName }: WhyAlternative): string {
  return say(siteNames.value.get(siteId) ?? siteName)
}
