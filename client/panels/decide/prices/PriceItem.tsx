import type { ShadowPrice } from '../../../../server/contract/shadowPrices.ts'
import { pricesWords } from '../../../text/decide/pricesWords.ts'
import { about } from '../../about.ts'
import { Provenance } from '../../Provenance.tsx'
import { say, t } from '../../useText.ts'
import { bracketed } from '../bracketed.ts'
import { ApplyBox } from './ApplyBox.tsx'
import { limitText, moneyAYear } from './priceText.ts'

/** A rule in a sentence, the limits between which its price holds, what is uncertain about it, how to use it. */
export function PriceItem({ price }: { readonly price: ShadowPrice }) {
  const { row, text, unit, limit, notUnique, followed } = price
  return (
    <li data-testid="price" data-row={row}>
      <Provenance about={about('rulePrice')}>{say(text)}</Provenance>
      <p class="quiet">
        {say(pricesWords.holds)}{' '}
        <Provenance about={about('ruleLimit')}>
          {rangeText(price)}
          {limit !== 0 && bracketed(`${say(pricesWords.limitNow)} ${limitText(limit, unit)}`)}
        </Provenance>
      </p>
      {notUnique && (
        <div class="corner">
          <p>{say(pricesWords.corner)}</p>
          <p>
            {say(pricesWords.below)}
            {t('colon')}
            {price.dualBelow === null ? say(pricesWords.noPlanBelow) : <OneSided cny={-price.dualBelow} />}
          </p>
          <p>
            {say(pricesWords.above)}
            {t('colon')}
            {price.dualAbove === null ? say(pricesWords.noPlanAbove) : <OneSided cny={price.dualAbove} />}
          </p>
        </div>
      )}
      {!followed && <p class="quiet">{say(pricesWords.notFollowed)}</p>}
      <ApplyBox price={price} />
    </li>
  )
}

function OneSided({ cny }: { readonly cny: number }) {
  return <Provenance about={about('rulePrice')}>{moneyAYear(cny)}</Provenance>
}

function rangeText({ rangeLow, rangeHigh, unit }: ShadowPrice): string {
  const low = rangeLow === null ? say(pricesWords.noEndLow) : limitText(rangeLow, unit)
  const high = rangeHigh === null ? say(pricesWords.noEndHigh) : limitText(rangeHigh, unit)
  return `${low} ${say(pricesWords.to)} ${high}`
}
