import type { DurationStep } from '../flows/durationCurve.ts'

interface DurationChartProps {
  readonly curve: readonly DurationStep[]
  readonly label: string
}

/** Values of the year in falling order: across the hours of the year, up the value. */
export function DurationChart({ curve, label }: DurationChartProps) {
  const hours = Math.max(1, curve.at(-1)?.toHour ?? 1)
  const top = Math.max(1e-9, ...curve.map(({ value }) => value))
  const bottom = Math.min(0, ...curve.map(({ value }) => value))
  const line = curve
    .map(({ value, fromHour, toHour }, i) => `${i === 0 ? 'M' : 'L'}${fromHour} ${top - value}H${toHour}`)
    .join('')
  return (
    <div class="chart level" role="img" aria-label={label}>
      <svg viewBox={`0 0 ${hours} ${top - bottom}`} preserveAspectRatio="none" aria-hidden="true">
        <path class="area" d={`${line}V${top}H0Z`} />
        <path class="axis" d={`M0 ${top}H${hours}`} />
        <path class="line" d={line} />
      </svg>
    </div>
  )
}
