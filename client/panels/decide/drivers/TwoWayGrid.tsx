import type { SensitivityBar } from '../../../../server/contract/sensitivity.ts'
import { sentenceCase } from '../../../flows/tornadoRows.ts'
import { twoWayCells } from '../../../flows/twoWayCells.ts'
import { driversMeasure, twoWayQuestion } from '../../../state/drivers.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { about } from '../../about.ts'
import { FigureTable } from '../../FigureTable.tsx'
import { Statements } from '../../Statements.tsx'
import { say, t } from '../../useText.ts'
import { MeasureChoice } from './MeasureChoice.tsx'
import { amountText, valueWithUnit } from './measured.ts'

/** The grid as a table: every cell its figure, shaded by how far it is from the plan as it is. */
export function TwoWayGrid({ bars }: { readonly bars: readonly SensitivityBar[] }) {
  const answer = twoWayQuestion.answered.value?.answer
  if (!answer) return null
  const measure = driversMeasure.value
  const cells = twoWayCells(answer, measure)
  const { twoWay } = answer
  if (!cells || !twoWay) return <Statements title={say(driversWords.noPlan)} statements={answer.reasons} />
  const textOf = (name: string, value: number): string => {
    const unit = bars.find((bar) => bar.name === name)?.unit ?? ''
    return valueWithUnit(value, name.includes('.*.'), unit)
  }
  const isCost = measure === 'cost'
  return (
    <>
      <MeasureChoice />
      {!answer.complete && <p class="outdated">{say(driversWords.cut)}</p>}
      <div class="scroll-x">
        <FigureTable label={say(driversWords.grid)} class="two-way" testId="two-way-table">
          <thead>
            <tr>
              <th scope="col" class="name">
                {`${say(sentenceCase(twoWay.y.words))} ↓ ${say(sentenceCase(twoWay.x.words))} →`}
              </th>
              {twoWay.x.values.map((x) => (
                <th key={x} scope="col">
                  {textOf(twoWay.x.name, x)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {cells.map((row, k) => (
              <tr key={twoWay.y.values[k]}>
                <th scope="row">{textOf(twoWay.y.name, twoWay.y.values[k] ?? 0)}</th>
                {row.map(({ x, value, step }) => (
                  <td
                    key={x}
                    data-step={step}
                    data-amount={value ?? ''}
                    data-about={about(isCost ? 'variedCost' : 'variedCarbon')}
                  >
                    {value === null ? say(driversWords.noPlanSide) : amountText(value, measure)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </FigureTable>
      </div>
      <p class="quiet">
        {say(driversWords.now)}
        {t('colon')}
        {amountText(isCost ? answer.base.costWithoutServersCny : answer.base.carbonTonnes, measure)}
        {say(driversWords.yearly)}
        {say(driversWords.stop)}
        {say(driversWords.gridNote)}
      </p>
    </>
  )
}
