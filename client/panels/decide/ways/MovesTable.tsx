import type { Move, Plan } from '../../../../server/contract/plan.ts'
import { language } from '../../../state/preferences.ts'
import { columnCarbon, kilograms } from '../../../text/decide/columnAmounts.ts'
import { waysWords } from '../../../text/decide/waysWords.ts'
import { inColumn } from '../../../text/format.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { say } from '../../useText.ts'
import { provinceName, siteName } from '../comparison/placeName.ts'

/** Single moves that carry more carbon than staying: one row each in place of a sentence each. */
export function MovesTable({ moves, plan }: { readonly moves: readonly Move[]; readonly plan: Plan }) {
  return (
    <section>
      <h2>
        {say(waysWords.moves)} <small>{say(waysWords.movesNote)}</small>
      </h2>
      <div class="scroll-x">
        <FigureTable label={say(waysWords.moves)} class="ways moves" testId="moves-table">
          <thead>
            <tr>
              <th scope="col" class="name">
                {say(waysWords.moveFromTo)}
              </th>
              <th scope="col">MW</th>
              <th scope="col">{say(waysWords.moveThere)}</th>
              <th scope="col">{say(waysWords.moveHome)}</th>
              <th scope="col">{say(waysWords.moveMore)}</th>
            </tr>
          </thead>
          <tbody>
            {moves.map((move) => {
              const { regionId, siteId } = move
              const province = plan.sites.find((site) => site.siteId === siteId)?.provinceId ?? ''
              const ids = { region: regionId, site: siteId, province }
              return (
                <tr key={`${regionId} ${siteId}`} data-region={regionId} data-site={siteId}>
                  <th scope="row">
                    {say(provinceName(plan, regionId))} → {say(siteName(plan, siteId))}
                  </th>
                  <td data-about={about('flowItMw', ids)}>{inColumn(move.itMw)}</td>
                  <td data-about={about('flowCarbon', ids)}>{kilograms(move.siteCarbonTonnesPerItMwh)}</td>
                  <td data-about={about('moveHome', ids)}>{kilograms(move.homeCarbonTonnesPerItMwh)}</td>
                  <td class="worse" data-about={about('moveMore', ids)}>
                    {columnCarbon(move.changeTonnes, language.value)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </FigureTable>
      </div>
    </section>
  )
}
