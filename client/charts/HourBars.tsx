import { useMemo } from 'preact/hooks'
import { carbonColour } from '../flows/carbonRamp.ts'
import type { HourBar } from '../flows/hourBars.ts'
import { theme } from '../state/preferences.ts'
import { indexAt } from './indexAt.ts'

type TitleOf = (bar: HourBar) => string

interface HourBarsProps {
  readonly bars: readonly HourBar[]
  readonly shown: number | null
  readonly label: string
  /** What the hour shown says to a screen reader. */
  readonly valueText: string
  readonly titleOf: TitleOf
  readonly onPick: (period: number) => void
  readonly onKey: (event: KeyboardEvent) => void
}

/** One bar per period: height is load, colour is carbon. A slider: drag or arrow keys move the hour. */
export function HourBars({ bars, shown, label, valueText, titleOf, onPick, onKey }: HourBarsProps) {
  const at = bars.findIndex(({ period }) => period === shown)
  const dark = theme.value === 'dark'
  const pick = (event: PointerEvent & { readonly currentTarget: Element }): void => {
    const bar = bars[indexAt(event, bars.length)]
    if (bar && bar.period !== shown) onPick(bar.period)
  }
  // The bars of a day stay while the hour moves: one more on top stands out.
  const drawn = useMemo(() => bars.map((bar, i) => barAt(bar, i, dark, titleOf)), [bars, dark, titleOf])
  const shownBar = bars[at]
  return (
    <div
      class="hour-bars"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={bars.length - 1}
      aria-valuenow={Math.max(0, at)}
      aria-valuetext={valueText}
      data-testid="hour-bars"
      onKeyDown={onKey}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        pick(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) pick(event)
      }}
    >
      <svg viewBox={`0 0 ${bars.length} 100`} preserveAspectRatio="none" aria-hidden="true">
        <g class={at >= 0 ? 'pale' : ''}>{drawn}</g>
        {shownBar && barAt(shownBar, at, dark, titleOf)}
      </svg>
      {at >= 0 && <i class="now" style={{ left: `${((at + 0.5) / bars.length) * 100}%` }} />}
    </div>
  )
}

function barAt(bar: HourBar, i: number, dark: boolean, titleOf: TitleOf) {
  const height = Math.max(0.8, bar.heightShare * 100)
  return (
    <rect
      key={bar.period}
      x={i + 0.04}
      y={100 - height}
      width={0.92}
      height={height}
      fill={carbonColour(bar.gramsPerKwh, dark)}
    >
      <title>{titleOf(bar)}</title>
    </rect>
  )
}
