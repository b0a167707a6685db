import type { Words } from '../../../../server/contract/figure.ts'
import type { Plan } from '../../../../server/contract/plan.ts'
import type { BitVsElectronPair, PerItMwh } from '../../../../server/contract/reports.ts'
import { WayBars } from '../../../charts/WayBars.tsx'
import { againstStay, type PairWay, pairWays, savingOf } from '../../../flows/bitPairs.ts'
import { bitWords, pairWords } from '../../../text/decide/bitWords.ts'
import { kilograms, percentMore } from '../../../text/decide/columnAmounts.ts'
import { figureNames } from '../../../text/figureNames.ts'
import { milliseconds, percent, plain } from '../../../text/format.ts'
import type { ResultName } from '../../../text/notes/resultNotes.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { Provenance } from '../../Provenance.tsx'
import { say, t } from '../../useText.ts'
import { provinceName, siteName } from '../comparison/placeName.ts'
import { aboutPair } from './aboutPair.ts'

interface PairDetailProps {
  readonly plan: Plan
  readonly pair: BitVsElectronPair
}

const rows = [
  ['cost', 'pairCost', 'costCnyPerItMwh'],
  ['location', 'pairCarbon', 'carbonTonnesPerItMwh'],
  ['market', 'pairMarket', 'marketCarbonTonnesPerItMwh'],
] as const satisfies readonly (readonly [keyof typeof bitWords, ResultName, keyof PerItMwh])[]

/** One pair close up: the ways side by side per MWh of IT work. */
export function PairDetail({ plan, pair }: PairDetailProps) {
  const { costCny, carbonKg } = savingOf(pair)
  const shown = (figure: keyof PerItMwh, way: PairWay): string => textOf(figure, pair[way])
  return (
    <section class="pair-detail" data-testid="pair-detail" aria-live="polite">
      <h2>
        {say(provinceName(plan, pair.regionId))} → {say(provinceName(plan, pair.provinceId))}
        <small>{say(bitWords.perMwh)}</small>
      </h2>
      <p class="lead">
        <Provenance about={aboutPair('pairSaving', pair)}>
          {' '}
          {say(
            pairWords(
              { name: bitWords[pair.cheapest], saved: costCny > 0 ? plain(Math.round(costCny)) : null },
              { name: bitWords[pair.leastCarbon], saved: carbonKg > 0 ? plain(Math.round(carbonKg)) : null },
            ),
          )}
        </Provenance>
      </p>
      <div class="pair-bars">
        {rows.slice(0, 2).map(([title, , figure]) => (
          <WayBars
            key={figure}
            label={say(bitWords[title])}
            bars={pairWays.map((way) => ({
              id: way,
              name: say(bitWords[way]),
              value: pair[way]?.[figure] ?? null,
              text: `${say(bitWords[`${way}Letter`])} ${shown(figure, way)}`,
              isBest: way === (figure === 'costCnyPerItMwh' ? pair.cheapest : pair.leastCarbon),
            }))}
          />
        ))}
      </div>
      <FigureTable label={say(bitWords.perMwh)} class="ways pair-ways" testId="pair-ways">
        <thead>
          <tr>
            <td />
            {pairWays.map((way) => (
              <th key={way} scope="col">
                <span class={`pair-letter ${way}`}>{say(bitWords[`${way}Letter`])}</span>
                {say(bitWords[way])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([title, note, figure]) => (
            <tr key={figure}>
              <th scope="row">{say(bitWords[title])}</th>
              {pairWays.map((way) => (
                <FigureCell key={way} pair={pair} way={way} figure={figure} note={note} />
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{say(bitWords.latency)}</th>
            {pairWays.map((way) => (
              <td key={way} data-way={way} data-figure="latency" data-about={aboutPair('pairLatency', pair)}>
                {(way === 'bit' || way === 'bitOnGrid') && pair[way] ? milliseconds(pair.oneWayLatencyMs) : '–'}
              </td>
            ))}
          </tr>
        </tbody>
      </FigureTable>
      <p class="quiet">{say(bitWords.againstStay)}</p>
      <PairFacts plan={plan} pair={pair} />
    </section>
  )
}

interface FigureCellProps {
  readonly pair: BitVsElectronPair
  readonly way: PairWay
  readonly figure: keyof PerItMwh
  readonly note: ResultName
}

function FigureCell({ pair, way, figure, note }: FigureCellProps) {
  const share = pair[way] ? againstStay(pair[way], pair.stay, figure) : null
  const isBest =
    (figure === 'costCnyPerItMwh' && way === pair.cheapest) ||
    (figure === 'carbonTonnesPerItMwh' && way === pair.leastCarbon)
  return (
    <td
      class={`${isBest ? 'best' : ''} ${share !== null && share > 5e-4 ? 'worse' : ''}`}
      data-way={way}
      data-figure={figure}
      data-about={aboutPair(note, pair)}
    >
      {textOf(figure, pair[way])}
      {way !== 'stay' && share !== null && <small>{percentMore(share)}</small>}
    </td>
  )
}

function textOf(figure: keyof PerItMwh, way: PerItMwh | null): string {
  if (!way) return '–'
  return figure === 'costCnyPerItMwh' ? plain(Math.round(way[figure])) : kilograms(way[figure])
}

/** Which site and which contract the figures speak of, and how much may move; why a way is missing. */
function PairFacts({ plan, pair }: PairDetailProps) {
  const { siteId, originId, movableShare, bit, electron } = pair
  return (
    <ul class="pair-facts">
      {siteId === null ? (
        <li>{say(bitWords.cannotMove)}</li>
      ) : (
        <li>
          {say(bitWords.site)}
          {t('colon')}
          {say(siteName(plan, siteId))}
          {t('comma')}
          <Provenance about={aboutPair('pairMovable', pair)}>{percent(movableShare, 0)}</Provenance>{' '}
          {say(bitWords.movable)}
        </li>
      )}
      {siteId !== null && !bit && <li>{say(bitWords.noGreenBuild)}</li>}
      {electron && originId !== null ? (
        <li>
          {say(bitWords.origin)}
          {t('colon')}
          {say(originName(plan, originId))}
        </li>
      ) : (
        <li>{say(bitWords.noContract)}</li>
      )}
    </ul>
  )
}

/** An origin's id is its province, a dot and the technology. */
function originName(plan: Plan, id: string): Words {
  const [province = id, technology = ''] = id.split('.', 2)
  const place = provinceName(plan, province)
  const kind = figureNames[technology]
  return kind ? { en: `${place.en}, ${kind.en}`, zh: `${place.zh}${kind.zh}` } : place
}
