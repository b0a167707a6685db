import type { Forced } from '../../../server/contract/why.ts'
import { language } from '../../state/preferences.ts'
import { moreCny, moreTonnes } from '../../text/decide/amounts.ts'
import { forcedStatus, forcedWords, whyWords } from '../../text/decide/whyWords.ts'
import { plain } from '../../text/format.ts'
import { about } from '../about.ts'
import { FigureTable } from '../FigureTable.tsx'
import { say, t } from '../useText.ts'

/** What the plan costs and emits more when load is forced to the place, or kept away. */
export function ForcedTable({ forced }: { readonly forced: readonly Forced[] }) {
  return (
    <section>
      <h3>{say(whyWords.forced)}</h3>
      {forced.length === 0 && <p class="quiet">{say(whyWords.noForced)}</p>}
      {forced.length > 0 && (
        <div class="scroll-x">
          <FigureTable label={say(whyWords.forced)} class="why-table" testId="why-forced">
            <thead>
              <tr>
                <th scope="col">{say(whyWords.tried)}</th>
                <th scope="col">{say(whyWords.moreCost)}</th>
                <th scope="col">{say(whyWords.moreCarbon)}</th>
                <th scope="col">{say(whyWords.moreMarketCarbon)}</th>
              </tr>
            </thead>
            <tbody>
              {forced.map((one) => (
                <tr key={one.id} data-forced={one.id}>
                  <th scope="row">{triedWords(one)}</th>
                  {one.costCny === null ? (
                    <td colSpan={3}>{say(forcedStatus[one.status])}</td>
                  ) : (
                    <>
                      <td data-about={about('whyForcedCost')} class={one.costCny >= 0.5 ? 'worse' : ''}>
                        {moreCny(one.costCny, language.value)}
                      </td>
                      <Carbon tonnes={one.carbonTonnes} />
                      <Carbon tonnes={one.marketCarbonTonnes} />
                    </>
                  )}
                </tr>
              ))}
            </tbody>
          </FigureTable>
        </div>
      )}
      {forced.filter(({ lines }) => lines.length > 0).map(CostLines)}
    </section>
  )
}

function Carbon({ tonnes }: { readonly tonnes: number | null }) {
  return (
    <td data-about={about('whyForcedCarbon')} class={(tonnes ?? 0) >= 0.5 ? 'worse' : ''}>
      {tonnes === null ? '–' : moreTonnes(tonnes, language.value)}
    </td>
  )
}

/** The same change of cost, line by line. */
function CostLines(one: Forced) {
  const label = `${say(whyWords.byLine)}${t('colon')}${triedWords(one)}`
  return (
    <details key={one.id}>
      <summary>{label}</summary>
      <FigureTable label={label} class="why-table">
        <thead>
          <tr>
            <th scope="col">{say(whyWords.costLine)}</th>
            <th scope="col">{say(whyWords.moreCost)}</th>
          </tr>
        </thead>
        <tbody>
          {one.lines.map(({ id, name, costCny }) => (
            <tr key={id}>
              <th scope="row">{say(name)}</th>
              <td data-about={about('whyForcedCost')} class={costCny >= 0.5 ? 'worse' : ''}>
                {moreCny(costCny, language.value)}
              </td>
            </tr>
          ))}
        </tbody>
      </FigureTable>
    </details>
  )
}

function triedWords({ id, itMw }: Forced): string {
  return say(forcedWords[id]).replace('…', plain(itMw))
}
