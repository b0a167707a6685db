import type { BreakEvenSteps, StepPoint } from '../flows/breakEvenSteps.ts'
import { plain } from '../text/format.ts'

interface BreakEvenChartProps {
  readonly steps: BreakEvenSteps
  /** Where the answer turns; null where it does not. */
  readonly at: number | null
  readonly label: string
  /** Unit of the values, as it is read. */
  readonly unit: string
}

const width = 360
const height = 130

/** Load over a parameter's value, each solved value a dot; between two of them nobody has looked, so it steps. */
export function BreakEvenChart({ steps, at, label, unit }: BreakEvenChartProps) {
  const { low, high, most, load, other } = steps
  const x = (value: number): number => (high > low ? ((value - low) / (high - low)) * width : 0)
  const y = (mw: number): number => height - (mw / most) * (height - 6)
  return (
    <figure class="break-even-chart" role="img" aria-label={label}>
      <p aria-hidden="true">{plain(Math.round(most))} MW</p>
      <svg viewBox={`-4 0 ${width + 8} ${height + 1}`} aria-hidden="true">
        <path class="axis" d={`M0 ${height}H${width}`} />
        {at !== null && <path class="turn" d={`M${x(at)} 0V${height}`} />}
        <path class="other" d={line(other, x, y)} />
        <path class="line" d={line(load, x, y)} />
        {load.map(({ value, mw }) => (
          <circle key={value} cx={x(value)} cy={y(mw)} r="2.5" />
        ))}
      </svg>
      <p class="ends" aria-hidden="true">
        <span>{plain(low)}</span>
        <span>
          {plain(high)} {unit}
        </span>
      </p>
    </figure>
  )
}

function line(points: readonly StepPoint[], x: (value: number) => number, y: (mw: number) => number): string {
  return points.map(({ value, mw }, i) => `${i === 0 ? 'M' : 'H'}${x(value)} ${i === 0 ? '' : 'V'}${y(mw)}`).join('')
}
