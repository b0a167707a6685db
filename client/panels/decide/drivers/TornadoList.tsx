import { TornadoBar } from '../../../charts/TornadoBar.tsx'
import type { Measure, Tornado, TornadoSide } from '../../../flows/tornadoRows.ts'
import { language } from '../../../state/preferences.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { unitIn } from '../../../text/unitNames.ts'
import { about } from '../../about.ts'
import { FigureList } from '../../FigureList.tsx'
import { Provenance } from '../../Provenance.tsx'
import { say } from '../../useText.ts'
import { bracketed } from '../bracketed.ts'
import { amountText, valueText } from './measured.ts'

/** The tornado: a bar for each figure, its swing beside its name, the values tried at its ends. */
export function TornadoList({ tornado, measure }: { readonly tornado: Tornado; readonly measure: Measure }) {
  const end = ({ value, at }: TornadoSide, isKind: boolean): string =>
    at === null ? say(driversWords.noPlanSide) : valueText(value, isKind)
  return (
    <FigureList class="tornado">
      {tornado.rows.map(({ name, words, unit, isKind, rangeFrom, low, high, swing }) => (
        <li key={name} data-testid="tornado-bar" data-name={name}>
          <span>
            {say(words)}
            <small>
              {!isKind && ` ${unitIn(unit, language.value)}`}
              {rangeFrom !== 'data' && bracketed(say(driversWords[rangeFrom]))}
            </small>
          </span>
          <Provenance about={about(measure === 'cost' ? 'swingCost' : 'swingCarbon')}>
            {amountText(swing, measure)}
          </Provenance>
          <TornadoBar
            low={low}
            high={high}
            most={tornado.most}
            lowText={<Provenance about={about('variedValue')}>{end(low, isKind)}</Provenance>}
            highText={<Provenance about={about('variedValue')}>{end(high, isKind)}</Provenance>}
          />
        </li>
      ))}
    </FigureList>
  )
}
