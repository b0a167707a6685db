import { driversMeasure } from '../../../state/drivers.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { Choice } from '../../Choice.tsx'
import { say } from '../../useText.ts'

/** Cost without servers, or carbon: of which the tornado and the grid speak. */
export function MeasureChoice() {
  return (
    <Choice
      label={say(driversWords.measure)}
      value={driversMeasure.value}
      options={[
        ['cost', say(driversWords.cost)],
        ['carbon', say(driversWords.carbon)],
      ]}
      onChange={(next) => {
        driversMeasure.value = next
      }}
    />
  )
}
