import { placeFrontLabels } from '../flows/frontLabels.ts'
import { type At, type FrontLayout, frontFrame, nearestPoint } from '../flows/frontLayout.ts'
import { lettersBox, placeLetters } from '../flows/frontLetters.ts'

interface FrontChartProps {
  readonly layout: FrontLayout
  /** Points that differ, by their index. */
  readonly knee: number | null
  readonly loaded: number | null
  readonly shown: number
  /** Words beside points, by their index. */
  readonly labels: ReadonlyMap<number, string>
  readonly xTitle: string
  readonly yTitle: string
  readonly tickText: (value: number, axis: 'x' | 'y') => string
  readonly label: string
  /** What the point shown says to a screen reader. */
  readonly valueText: string
  readonly onShow: (index: number) => void
  readonly onLoad: (index: number) => void
}

/** How near a pointer must come to a point, in units of the frame. */
const reach = 26

const { width, height, left, right, bottom } = frontFrame

/** Cost against emissions. A slider: pointer or arrow keys move along the front, a click or Enter loads the plan. */
export function FrontChart(props: FrontChartProps) {
  const { layout, shown, label, valueText, onShow, onLoad } = props
  const under = (event: MouseEvent & { readonly currentTarget: Element }): number | null =>
    nearestPoint(layout.points, placeOf(event), reach)
  return (
    <div
      class="front-chart"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={layout.points.length}
      aria-valuenow={shown + 1}
      aria-valuetext={valueText}
      data-testid="front-chart"
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
        const to = destination(event.key, shown, layout.points.length)
        if (to !== null) onShow(to)
        else if (event.key === 'Enter') onLoad(shown)
        else return
        event.preventDefault()
      }}
      onPointerMove={(event) => {
        const at = under(event)
        if (at !== null && at !== shown) onShow(at)
      }}
      onClick={(event) => {
        const at = under(event)
        if (at !== null) onLoad(at)
      }}
    >
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <Axes {...props} />
        <Others layout={layout} />
        <Points {...props} />
      </svg>
    </div>
  )
}

function Axes({ layout, xTitle, yTitle, tickText }: FrontChartProps) {
  return (
    <g class="axes">
      {layout.yTicks.map(({ at, value }) => (
        <g key={value}>
          <path d={`M${left} ${at}H${width - right}`} />
          <text x={left - 5} y={at + 4} text-anchor="end">
            {tickText(value, 'y')}
          </text>
        </g>
      ))}
      {layout.xTicks.map(({ at, value }) => (
        <g key={value}>
          <path d={`M${at} ${height - bottom}v4`} />
          <text x={at} y={height - bottom + 16} text-anchor="middle">
            {tickText(value, 'x')}
          </text>
        </g>
      ))}
      <path class="base" d={`M${left} ${height - bottom}H${width - right}`} />
      <text class="title" x={2} y={11}>
        {yTitle}
      </text>
      <text class="title" x={width - right} y={height - 3} text-anchor="end">
        {xTitle}
      </text>
    </g>
  )
}

function Others({ layout }: { readonly layout: FrontLayout }) {
  const places = placeLetters(layout.others, layout.points)
  return (
    <g>
      {layout.others.map(({ id, x, y, rays, isDominated, letters }, i) => (
        <g key={id} class={isDominated ? 'other dominated' : 'other'} data-other={id}>
          {rays.map((ray) => (
            <path key={`${ray.x} ${ray.y}`} class="ray" d={`M${x} ${y}L${ray.x} ${ray.y}`} />
          ))}
          <rect x={x - 6.5} y={y - 6.5} width={13} height={13} />
          <text x={places[i]?.x} y={places[i]?.y} text-anchor={places[i]?.anchor}>
            {letters}
          </text>
        </g>
      ))}
    </g>
  )
}

function Points({ layout, knee, loaded, shown, labels }: FrontChartProps) {
  const letters = placeLetters(layout.others, layout.points)
    .map((place, i) => lettersBox(place, layout.others[i]?.letters ?? ''))
    .filter(({ left, right }) => right > left)
  const at = layout.points[shown]
  // The point shown lies over its neighbours.
  const order = [...layout.points.keys()].sort((a, b) => Number(a === shown) - Number(b === shown))
  return (
    <g class="front">
      <path class="line" d={layout.line} />
      {at && <path class="guide" d={`M${left} ${at.y}H${at.x}V${height - bottom}`} />}
      {order.map((index) => {
        const { x, y } = layout.points[index] ?? { x: 0, y: 0 }
        const name = ['point', index === knee && 'knee', index === loaded && 'loaded', index === shown && 'shown']
        return (
          <g key={index} class={name.filter(Boolean).join(' ')} data-point={index}>
            {index === knee ? <path d={diamond(x, y)} /> : <circle cx={x} cy={y} r={index === shown ? 6 : 4} />}
          </g>
        )
      })}
      {placeFrontLabels(layout.points, labels, letters).map(({ index, x, y, text, anchor }) => (
        <text key={index} class="label" x={x} y={y} text-anchor={anchor}>
          {text}
        </text>
      ))}
    </g>
  )
}

function diamond(x: number, y: number): string {
  return `M${x} ${y - 8}L${x + 8} ${y}L${x} ${y + 8}L${x - 8} ${y}Z`
}

function destination(key: string, from: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, from + 1)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, from - 1)
  if (key === 'Home') return 0
  return key === 'End' ? count - 1 : null
}

function placeOf(event: MouseEvent & { readonly currentTarget: Element }): At {
  const box = event.currentTarget.getBoundingClientRect()
  const perPixel = box.width > 0 ? width / box.width : 1
  return { x: (event.clientX - box.left) * perPixel, y: (event.clientY - box.top) * perPixel }
}
