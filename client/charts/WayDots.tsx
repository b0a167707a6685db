import { axisTicks } from '../flows/axisTicks.ts'
import { dotLabels } from '../flows/dotLabels.ts'
import type { WayDot } from '../flows/otherWays.ts'
import { textWidth } from '../flows/textWidth.ts'

interface WayDotsProps {
  readonly dots: readonly (WayDot & { readonly name: string })[]
  readonly label: string
  readonly costAxis: string
  readonly carbonAxis: string
}

const size = { width: 380, height: 226 }
const frame = { left: 38, right: 358, top: 18, bottom: 190 }

/** One dot per way: cost across, carbon up, both from zero, so that half is half. The plan stands out. */
export function WayDots({ dots, label, costAxis, carbonAxis }: WayDotsProps) {
  const costs = axisTicks(Math.max(0, ...dots.map(({ costCny }) => costCny)))
  const carbons = axisTicks(Math.max(0, ...dots.map(({ carbonKg }) => carbonKg)))
  const x = (cost: number): number => frame.left + (cost / (costs.at(-1) ?? 1)) * (frame.right - frame.left)
  const y = (carbon: number): number => frame.bottom - (carbon / (carbons.at(-1) ?? 1)) * (frame.bottom - frame.top)
  const placed = dots.map((dot) => ({ ...dot, x: x(dot.costCny), y: y(dot.carbonKg) }))
  const nameOf = (ids: readonly string[]): string =>
    ids.map((id) => dots.find((dot) => dot.id === id)?.name ?? id).join(' · ')
  return (
    <div class="chart way-dots" role="img" aria-label={label}>
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        {carbons.map((tick) => (
          <g key={tick}>
            <path class="grid" d={`M${frame.left} ${y(tick)}H${frame.right}`} />
            <text class="tick" x={frame.left - 5} y={y(tick) + 4} text-anchor="end">
              {tick.toLocaleString('en-US')}
            </text>
          </g>
        ))}
        {costs.map((tick) => (
          <text key={tick} class="tick" x={x(tick)} y={frame.bottom + 14} text-anchor="middle">
            {tick.toLocaleString('en-US')}
          </text>
        ))}
        <text class="tick" x={frame.left - 34} y={10}>
          {carbonAxis}
        </text>
        <text class="tick" x={size.width - 4} y={size.height - 6} text-anchor="end">
          {costAxis}
        </text>
        {placed.map(({ id, x: cx, y: cy, name }) => (
          <circle key={id} class={id === 'plan' ? 'ours' : ''} cx={cx} cy={cy} r={id === 'plan' ? 6 : 4.5}>
            <title>{name}</title>
          </circle>
        ))}
        {dotLabels(placed, { width: size.width, height: frame.bottom }, (ids) => textWidth(nameOf(ids))).map((one) => (
          <text
            key={one.ids.join(' ')}
            class={one.ids.includes('plan') ? 'name ours' : 'name'}
            x={one.x}
            y={one.y}
            text-anchor={one.anchor}
          >
            {nameOf(one.ids)}
          </text>
        ))}
      </svg>
    </div>
  )
}
