import { current } from '../state/store.ts'
import { HourFigures } from './HourFigures.tsx'
import { YearCheck } from './YearCheck.tsx'

/** The plan's hours in figures: the one on the map, and all of the year where they have been run. */
export function PlanHours() {
  const check = current.value?.plan.yearCheck
  return (
    <>
      <HourFigures />
      {check && <YearCheck check={check} />}
    </>
  )
}
