import '../../../style/decide/drivers.css'
import { driversPart } from '../../../state/drivers.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { Choice } from '../../Choice.tsx'
import { say } from '../../useText.ts'
import { BreakEvenPart } from './BreakEvenPart.tsx'
import { TornadoPart } from './TornadoPart.tsx'
import { TwoWayPart } from './TwoWayPart.tsx'

/** What moves the plan on screen: every figure one by one, a break-even value, two figures at once. */
export function DriversView() {
  const part = driversPart.value
  return (
    <div class="drivers">
      <Choice
        label={say(driversWords.part)}
        value={part}
        options={[
          ['tornado', say(driversWords.tornado)],
          ['breakEven', say(driversWords.breakEven)],
          ['twoWay', say(driversWords.twoWay)],
        ]}
        onChange={(next) => {
          driversPart.value = next
        }}
      />
      {part === 'tornado' && <TornadoPart />}
      {part === 'breakEven' && <BreakEvenPart />}
      {part === 'twoWay' && <TwoWayPart />}
    </div>
  )
}
