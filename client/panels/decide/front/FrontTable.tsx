import type { ParetoFront, ParetoPoint } from '../../../../server/contract/pareto.ts'
import { costOf } from '../../../flows/frontLayout.ts'
import { solveState } from '../../../state/store.ts'
import { frontWords } from '../../../text/decide/frontWords.ts'
import { plain } from '../../../text/format.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { say } from '../../useText.ts'
import { marksOf, shownIn } from './frontFigures.ts'
import type { FrontViewProps } from './frontViewProps.ts'
import { load } from './load.ts'

const heads = [
  'tablePoint',
  'load',
  'tableCost',
  'tableCap',
  'tableLocation',
  'tableMarket',
  'tableTighter',
  'tableLooser',
  'tableMean',
] as const satisfies readonly (keyof typeof frontWords)[]

/** Every point of the front as numbers, from least carbon to least cost, each with the button that loads it. */
export function FrontTable(props: FrontViewProps) {
  const { answer, servers } = props
  return (
    <section>
      <h2>
        {say(frontWords.table)} <small>{say(servers ? frontWords.withServers : frontWords.withoutServers)}</small>
      </h2>
      <div class="scroll-x front-table">
        <FigureTable label={say(frontWords.table)} testId="front-table">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {say(frontWords[head])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {answer.points.map((point, index) => (
              <Row key={point.capTonnes} {...props} point={point} index={index} />
            ))}
          </tbody>
        </FigureTable>
      </div>
    </section>
  )
}

interface RowProps extends FrontViewProps {
  readonly point: ParetoPoint
  readonly index: number
}

function Row({ answer, scales, shown, loaded, servers, point, index }: RowProps) {
  const { macTighterCnyPerTonne: tighter, macLooserCnyPerTonne: looser } = point
  const isLoaded = index === loaded
  const cost = costOf(point.kpis, servers)
  return (
    <tr
      class={index === shown ? 'shown' : ''}
      data-index={index}
      data-cost={cost}
      data-carbon={point.carbonTonnes}
      data-knee={point.knee}
    >
      <th scope="row">{[String(index + 1), ...marksOf(point, isLoaded).map(say)].join(' · ')}</th>
      <td>
        <button
          type="button"
          data-about={about('frontLoad')}
          // Not disabled: a cell of the grid that holds the focus keeps it.
          aria-disabled={isLoaded || solveState.value.phase === 'solving'}
          onClick={() => !isLoaded && load(index)}
        >
          {say(isLoaded ? frontWords.loaded : frontWords.load)}
          <span class="unseen"> {index + 1}</span>
        </button>
      </td>
      <td data-about={about(servers ? 'frontCostWith' : 'frontCostWithout')}>{shownIn(cost, scales.cost)}</td>
      <td data-about={about('frontCap')}>{shownIn(point.capTonnes, scales.tonnes)}</td>
      <td data-about={about('frontCarbon')}>{shownIn(point.carbonTonnes, scales.tonnes)}</td>
      <td data-about={about('frontMarket')}>{shownIn(point.marketCarbonTonnes, scales.tonnes)}</td>
      <td data-about={about('frontTighter')}>{tighter === null ? '–' : plain(tighter)}</td>
      <td data-about={about('frontLooser')}>{looser === null ? '–' : plain(looser)}</td>
      <td data-about={about('frontMean')}>{meanToNext(answer, index)}</td>
    </tr>
  )
}

/** Average cost of a tonne between a point and the next; a dash after the last. */
function meanToNext({ points, segments }: ParetoFront, index: number): string {
  const from = points[index]?.cappedTonnes
  const segment = segments.find(({ fromTonnes }) => fromTonnes === from)
  return segment && index < points.length - 1 ? plain(segment.macCnyPerTonne) : '–'
}
