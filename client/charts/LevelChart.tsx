import { steps } from './BalanceChart.tsx'
import { HourCross } from './HourCross.tsx'

interface LevelChartProps {
  readonly hours: readonly { readonly period: number }[]
  /** One value per hour, in the order of `hours`. */
  readonly values: readonly number[]
  /** Full height of the chart. */
  readonly most: number
  readonly shown: number | null
  readonly label: string
  readonly onPick: (period: number) => void
}

/** One value over the hours of a day, from zero up; values under zero go below the axis. */
export function LevelChart({ hours, values, most, shown, label, onPick }: LevelChartProps) {
  const top = Math.max(1e-9, most, ...values)
  const bottom = Math.min(0, ...values)
  return (
    <HourCross hours={hours} shown={shown} label={label} class="level" onPick={onPick}>
      <svg viewBox={`0 0 ${hours.length} ${top - bottom}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="area" d={`${steps(values.map((value) => top - value))}V${top}H0Z`} />
        <path class="axis" d={`M0 ${top}H${hours.length}`} />
        <path class="line" d={steps(values.map((value) => top - value))} />
      </svg>
    </HourCross>
  )
}
