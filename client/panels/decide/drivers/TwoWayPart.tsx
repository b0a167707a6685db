import type { SensitivityBar } from '../../../../server/contract/sensitivity.ts'
import { sentenceCase } from '../../../flows/tornadoRows.ts'
import { valuesIn } from '../../../flows/twoWayCells.ts'
import { askedScenario } from '../../../state/decide.ts'
import { answersWhat, type TwoWayPick, tornadoQuestion, twoWayPicks, twoWayQuestion } from '../../../state/drivers.ts'
import { language } from '../../../state/preferences.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { unitIn } from '../../../text/unitNames.ts'
import { say } from '../../useText.ts'
import { AskBar } from '../AskBar.tsx'
import { bracketed } from '../bracketed.ts'
import { FormSelect, FormText } from './FormFields.tsx'
import { TwoWayGrid } from './TwoWayGrid.tsx'

/** Two figures of the ranking, a few values of each, and a plan for every pair. */
export function TwoWayPart() {
  const scenario = askedScenario.value
  const bars = tornadoQuestion.answered.value?.answer.oneWay?.bars ?? []
  const [first, second] = bars
  if (!first || !second) return <p class="quiet">{say(driversWords.needTornado)}</p>
  const picks = twoWayPicks.value
  const x = { ...picks.x, name: picks.x.name || first.name }
  const y = { ...picks.y, name: picks.y.name || second.name }
  const [xValues, yValues] = [valuesOf(x, bars), valuesOf(y, bars)]
  const isTwo = x.name !== y.name
  const asked =
    scenario && xValues && yValues && isTwo
      ? { scenario, twoWay: { x: { name: x.name, values: [...xValues] }, y: { name: y.name, values: [...yValues] } } }
      : null
  return (
    <section>
      <p class="quiet">{say(driversWords.twoWayIntro)}</p>
      <AxisForm
        axis="x"
        pick={x}
        bars={bars}
        onChange={(next) => {
          twoWayPicks.value = { ...picks, x: next }
        }}
      />
      <AxisForm
        axis="y"
        pick={y}
        bars={bars}
        onChange={(next) => {
          twoWayPicks.value = { ...picks, y: next }
        }}
      />
      {!isTwo && <p class="wrong">{say(driversWords.sameTwice)}</p>}
      <AskBar
        question={twoWayQuestion}
        asked={asked}
        label={say(driversWords.askTwoWay)}
        isCurrent={answersWhat(twoWayQuestion, asked)}
        testId="ask-two-way"
      />
      <TwoWayGrid bars={bars} />
    </section>
  )
}

interface AxisFormProps {
  readonly axis: 'x' | 'y'
  readonly pick: TwoWayPick
  readonly bars: readonly SensitivityBar[]
  readonly onChange: (pick: TwoWayPick) => void
}

function AxisForm({ axis, pick, bars, onChange }: AxisFormProps) {
  const bar = bars.find(({ name }) => name === pick.name)
  const title = say(axis === 'x' ? driversWords.across : driversWords.down)
  const note = bar?.name.includes('.*.')
    ? bracketed(say(driversWords.factorNote))
    : bar?.unit
      ? bracketed(unitIn(bar.unit, language.value))
      : ''
  return (
    <div class="drivers-form">
      <FormSelect
        label={title}
        testId={`two-way-${axis}`}
        value={pick.name}
        options={bars.map(({ name, words }) => [name, say(sentenceCase(words))])}
        onChange={(name) => onChange({ name, values: '' })}
      />
      <FormText
        label={`${title} ${say(driversWords.values)}${note}`}
        testId={`two-way-${axis}-values`}
        value={pick.values || usualValues(bar)}
        wrong={valuesOf(pick, bars) ? null : say(driversWords.badValues)}
        onChange={(values) => onChange({ ...pick, values })}
      />
    </div>
  )
}

function valuesOf(pick: TwoWayPick, bars: readonly SensitivityBar[]): readonly number[] | null {
  return valuesIn(pick.values || usualValues(bars.find(({ name }) => name === pick.name)))
}

/** Low, as it is, high. */
function usualValues(bar: SensitivityBar | undefined): string {
  if (!bar) return ''
  const values = [bar.low.value, ...(bar.base === null ? [] : [bar.base]), bar.high.value]
  return values.map((value) => Number(value.toPrecision(3))).join(', ')
}
