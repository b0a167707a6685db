import { carbonColour } from '../flows/carbonRamp.ts'
import type { YearCell } from '../flows/yearCells.ts'
import { theme } from '../state/preferences.ts'
import { indexAt } from './indexAt.ts'

interface YearBrushProps {
  readonly cells: readonly YearCell[]
  /** Typical day shown, by its number: the days it stands for stay strong. */
  readonly day: number | null
  readonly label: string
  readonly valueText: string
  readonly titleOf: (cell: YearCell) => string
  readonly onPick: (cell: YearCell) => void
}

/** Every day of the year in the colour of its typical day's carbon; a click or arrow keys pick the day. */
export function YearBrush({ cells, day, label, valueText, titleOf, onPick }: YearBrushProps) {
  const dark = theme.value === 'dark'
  const first = cells.findIndex((cell) => cell.day === day)
  const pick = (event: PointerEvent & { readonly currentTarget: Element }): void => {
    const cell = cells[indexAt(event, cells.length)]
    if (cell) onPick(cell)
  }
  const step = (event: KeyboardEvent): void => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 }[event.key]
    if (by === undefined) return
    event.preventDefault()
    const days = [...new Set(cells.map((cell) => cell.day))].sort((a, b) => a - b)
    const next = days[(days.indexOf(day ?? -1) + by + days.length) % days.length]
    const cell = cells.find((one) => one.day === next)
    if (cell) onPick(cell)
  }
  return (
    <div
      class="year-brush"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={cells.length - 1}
      aria-valuenow={Math.max(0, first)}
      aria-valuetext={valueText}
      data-testid="year-brush"
      onKeyDown={step}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        pick(event)
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) pick(event)
      }}
    >
      <svg viewBox={`0 0 ${cells.length} 10`} preserveAspectRatio="none" aria-hidden="true">
        {runs(cells).map(({ cell, from, length }) => (
          <rect
            key={from}
            class={day !== null && cell.day !== day ? 'pale' : ''}
            x={from}
            y={0}
            width={length}
            height={10}
            fill={carbonColour(cell.gramsPerKwh, dark)}
          >
            <title>{titleOf(cell)}</title>
          </rect>
        ))}
      </svg>
    </div>
  )
}

/** Neighbours with the same typical day are one shape; a slit between shapes would read as a colour of its own. */
function runs(
  cells: readonly YearCell[],
): { readonly cell: YearCell; readonly from: number; readonly length: number }[] {
  const found: { cell: YearCell; from: number; length: number }[] = []
  for (const [i, cell] of cells.entries()) {
    const last = found.at(-1)
    if (last && last.cell.day === cell.day) last.length += 1
    else found.push({ cell, from: i, length: 1 })
  }
  return found
}
