import { type BalanceHour, balanceSpan, giveParts, supplyParts } from '../flows/siteBalance.ts'
import { HourCross } from './HourCross.tsx'

interface BalanceChartProps {
  readonly hours: readonly BalanceHour[]
  /** Period on the map; null for the whole year. */
  readonly shown: number | null
  readonly label: string
  readonly onPick: (period: number) => void
}

/** What feeds the site stacked above the axis, what it stores or sells below, its load as a line over them. */
export function BalanceChart({ hours, shown, label, onPick }: BalanceChartProps) {
  const { topMw, belowMw } = balanceSpan(hours)
  const top = Math.max(1e-9, topMw)
  const height = top + belowMw
  return (
    <HourCross hours={hours} shown={shown} label={label} class="balance" onPick={onPick}>
      <svg viewBox={`0 0 ${hours.length} ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {hours.map((hour, i) => (
          <Bar key={hour.period} hour={hour} x={i} zero={top} />
        ))}
        <path class="axis" d={`M0 ${top}H${hours.length}`} />
        <path class="load" d={steps(hours.map(({ loadMw }) => top - loadMw))} />
      </svg>
    </HourCross>
  )
}

function Bar({ hour, x, zero }: { readonly hour: BalanceHour; readonly x: number; readonly zero: number }) {
  let up = zero
  let down = zero
  return (
    <>
      {supplyParts.map((part) => {
        const mw = hour.supplyMw[part]
        up -= mw
        return mw > 0 ? <rect key={part} class={part} x={x} y={up} width={1} height={mw} /> : null
      })}
      {hour.curtailedMw > 0 && (
        <rect class="curtailed" x={x} y={up - hour.curtailedMw} width={1} height={hour.curtailedMw} />
      )}
      {giveParts.map((part) => {
        const mw = hour.giveMw[part]
        down += mw
        return mw > 0 ? <rect key={part} class={part} x={x} y={down - mw} width={1} height={mw} /> : null
      })}
    </>
  )
}

/** A line that holds its value for the whole of each period. */
export function steps(ys: readonly number[]): string {
  return ys.map((y, x) => `${x === 0 ? 'M' : 'L'}${x} ${y}H${x + 1}`).join('')
}
