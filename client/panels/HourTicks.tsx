import { operation } from '../state/hours.ts'

interface HourTicksProps {
  readonly hours: readonly { readonly period: number; readonly hour: number | null }[]
}

/** Hours under the chart of a day; dates under that of a longer block. */
export function HourTicks({ hours }: HourTicksProps) {
  const periods = operation.value?.periods ?? []
  const isDay = hours.length <= 48
  const marks = hours.flatMap(({ hour, period }, i) => {
    if (hour === null || hour % (isDay ? 3 : 24) !== 0) return []
    const { month, dayOfMonth } = periods[period] ?? {}
    const text = isDay ? String(hour).padStart(2, '0') : `${month}-${dayOfMonth}`
    return [{ text, left: `${((i + (isDay ? 0.5 : 0)) / hours.length) * 100}%` }]
  })
  return (
    <p class="ticks" aria-hidden="true">
      {marks.map(({ text, left }) => (
        <span key={left} style={{ left }}>
          {text}
        </span>
      ))}
    </p>
  )
}
