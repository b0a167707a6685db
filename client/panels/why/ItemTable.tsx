import type { WhyAlternative } from '../../../server/contract/why.ts'
import type { ItemBeside } from '../../flows/whyParts.ts'
import { wholeCny } from '../../text/decide/amounts.ts'
import { whyWords } from '../../text/decide/whyWords.ts'
import { about } from '../about.ts'
import { FigureTable } from '../FigureTable.tsx'
import { say } from '../useText.ts'
import { shortName } from './PlaceTable.tsx'

interface ItemTableProps {
  readonly here: WhyAlternative
  readonly there: WhyAlternative
  readonly items: readonly ItemBeside[]
}

/** What one more MW costs at two places, heading by heading; the last line adds up. */
export function ItemTable({ here, there, items }: ItemTableProps) {
  const idsAt = ({ regionId, siteId, workloadId }: WhyAlternative) => ({
    region: regionId,
    site: siteId,
    workload: workloadId,
  })
  const total = here.priceCnyPerMwYear - there.priceCnyPerMwYear
  return (
    <section>
      <h3>{say(whyWords.items)}</h3>
      <p class="quiet">{say(whyWords.itemUnit)}</p>
      <div class="scroll-x">
        <FigureTable label={say(whyWords.items)} class="why-table" testId="why-items">
          <thead>
            <tr>
              <th scope="col">{say(whyWords.item)}</th>
              <th scope="col">{shortName(here)}</th>
              <th scope="col">{shortName(there)}</th>
              <th scope="col">{say(whyWords.difference)}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, name, here: mine, there: other, difference }) => (
              <tr key={id} data-item={id}>
                <th scope="row">{say(name)}</th>
                <td data-about={about(`whyItem_${id}`, idsAt(here))}>{wholeCny(mine)}</td>
                <td data-about={about(`whyItem_${id}`, idsAt(there))}>{wholeCny(other)}</td>
                <Difference cny={difference} />
              </tr>
            ))}
            <tr class="total" data-item="total">
              <th scope="row">{say(whyWords.total)}</th>
              <td data-about={about('whyPrice', idsAt(here))}>{wholeCny(here.priceCnyPerMwYear)}</td>
              <td data-about={about('whyPrice', idsAt(there))}>{wholeCny(there.priceCnyPerMwYear)}</td>
              <Difference cny={total} />
            </tr>
          </tbody>
        </FigureTable>
      </div>
    </section>
  )
}

/** Dearer here stands out. */
function Difference({ cny }: { readonly cny: number }) {
  return (
    <td data-about={about('whyDifference')} class={cny >= 0.5 ? 'worse' : ''}>
      {cny >= 0.5 ? '+' : ''}
      {wholeCny(cny)}
    </td>
  )
}
