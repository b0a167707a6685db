import type { ComponentChildren } from 'preact'
import { indexAt } from './indexAt.ts'

interface HourCrossProps {
  readonly hours: readonly { readonly period: number }[]
  readonly shown: number | null
  readonly label: string
  readonly class: string
  readonly onPick: (period: number) => void
  readonly children: ComponentChildren
}

/** A chart over the hours of a day: a line marks the hour on the map, a click moves it there. */
export function HourCross({ hours, shown, label, class: className, onPick, children }: HourCrossProps) {
  const at = hours.findIndex(({ period }) => period === shown)
  const pick = (event: PointerEvent & { readonly currentTarget: Element }): void => {
    const hour = hours[indexAt(event, hours.length)]
    if (hour) onPick(hour.period)
  }
  return (
    <div class={`chart ${className}`} role="img" aria-label={label} onPointerDown={pick}>
      {children}
      {at >= 0 && <i class="now" style={{ left: `${((at + 0.5) / hours.length) * 100}%` }} />}
    </div>
  )
}
