import type { ComponentChildren } from 'preact'
import type { TornadoSide } from '../flows/tornadoRows.ts'

interface TornadoBarProps {
  readonly low: TornadoSide
  readonly high: TornadoSide
  /** Longest way of any bar, which fills half the width. */
  readonly most: number
  /** Values of the parameter as they are read. */
  readonly lowText: ComponentChildren
  readonly highText: ComponentChildren
}

/** Half the width of the drawing. */
const half = 100

/**
 * One bar of a tornado: from the plan's own value in the middle to the left where the measure falls, to the right where
 * it rises. At either end stands the parameter's value that leads there; where both lead the same way the lower half of
 * the bar is the high value.
 */
export function TornadoBar({ low, high, most, lowText, highText }: TornadoBarProps) {
  const [first, second] = [low.change ?? 0, high.change ?? 0]
  const sameWay = first * second > 0
  const lowIsLeft = first <= second
  return (
    <div class="tornado-bar">
      <span>{lowIsLeft ? lowText : highText}</span>
      <svg viewBox={`${-half} 0 ${2 * half} 12`} preserveAspectRatio="none" aria-hidden="true">
        <Way change={first} most={most} y={0} height={sameWay ? 6 : 12} />
        <Way change={second} most={most} y={sameWay ? 6 : 0} height={sameWay ? 6 : 12} />
        <path class="axis" d="M0 0V12" />
      </svg>
      <span>{lowIsLeft ? highText : lowText}</span>
    </div>
  )
}

interface WayProps {
  readonly change: number
  readonly most: number
  readonly y: number
  readonly height: number
}

function Way({ change, most, y, height }: WayProps) {
  const width = most > 0 ? (Math.abs(change) / most) * half : 0
  return <rect class={change > 0 ? 'more' : 'less'} x={change > 0 ? 0 : -width} y={y} width={width} height={height} />
}
