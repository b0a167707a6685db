import fc from 'fast-check'
import type { DataInput } from '../support/aScenario.ts'

type PeriodsInput = NonNullable<DataInput['periods']>

export interface TimeGridInput {
  readonly timeMode: 'hours' | 'typicalDays'
  readonly periods: PeriodsInput
  /** Empty where every day is a ring of its own. */
  readonly calendar: string[]
}

/** No grid has more periods: as many values every series is drawn with. */
export const mostPeriods = 12

const block: fc.Arbitrary<TimeGridInput> = fc
  .record({ count: fc.integer({ min: 3, max: 8 }), hours: fc.constantFrom(1, 2, 3) })
  .map(({ count, hours }) => ({
    timeMode: 'hours',
    periods: Array.from({ length: count }, (_, t) => ({ id: `t${t}`, hours, weight: 8760 / (count * hours) })),
    calendar: [],
  }))

/** Two or three typical days of four periods; with a calendar each comes in one to three stretches of the year. */
const typicalDays: fc.Arbitrary<TimeGridInput> = fc
  .record({
    cuts: fc.constantFrom([100], [300], [60, 200], [10, 180]),
    turns: fc.constantFrom(0, 1, 3),
  })
  .map(({ cuts, turns }) => {
    const ends = [...cuts, 365]
    const weights = ends.map((end, k) => end - (ends[k - 1] ?? 0))
    return {
      timeMode: 'typicalDays',
      periods: weights.flatMap((weight, k) =>
        [0, 1, 2, 3].map((p) => ({ id: `d${k}p${p}`, hours: 6, weight, day: `d${k}` })),
      ),
      calendar: Array.from({ length: turns }, (_, turn) => turn).flatMap((turn) =>
        weights.flatMap((weight, k) => Array.from({ length: partOf(weight, turn, turns) }, () => `d${k}`)),
      ),
    }
  })

/** Share of a weight that falls to one of the turns; the turns sum to it. */
function partOf(weight: number, turn: number, turns: number): number {
  const whole = Math.floor(weight / turns)
  return turn === turns - 1 ? weight - whole * (turns - 1) : whole
}

/** A block of consecutive hours, or typical days with or without a calendar. */
export const aTimeGrid: fc.Arbitrary<TimeGridInput> = fc.oneof(block, typicalDays)
