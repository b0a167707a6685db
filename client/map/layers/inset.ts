import { projectAlbers } from '../albers.ts'
import { type BaseMap, ringsOf } from '../baseMap.ts'

const svgNamespace = 'http://www.w3.org/2000/svg'
/** West, south, east and north of what the inset shows, degrees: the coast from Hainan to Taiwan and all ten dashes. */
const shown = { west: 106.2, south: 3.0, east: 123.5, north: 25.2 }

/** The South China Sea with its islands and dashes, at a fixed place bottom right. Returns the element of its caption. */
export function addInset(parent: HTMLElement, base: BaseMap): HTMLElement {
  const frame = document.createElement('div')
  frame.className = 'map-inset'
  frame.setAttribute('aria-hidden', 'true')
  const svg = document.createElementNS(svgNamespace, 'svg')
  svg.setAttribute('viewBox', viewBox())
  svg.setAttribute('preserveAspectRatio', 'xMidYMid slice')
  for (const unit of base.provinces) svg.append(path(unit.geometry, 'map-province'))
  for (const sea of base.southChinaSea) {
    svg.append(path(sea.geometry, sea.properties.kind === 'dash' ? 'map-dash' : 'map-island'))
  }
  for (const line of base.outline) svg.append(path(line.geometry, 'map-outline'))
  const caption = document.createElement('span')
  frame.append(svg, caption)
  parent.append(frame)
  return caption
}

function path(geometry: Parameters<typeof ringsOf>[0], className: string): SVGPathElement {
  const element = document.createElementNS(svgNamespace, 'path')
  const rings = ringsOf(geometry).map((ring) => `M${ring.map((position) => screen(position).join(' ')).join('L')}Z`)
  element.setAttribute('d', rings.join(''))
  element.setAttribute('class', className)
  return element
}

/** The plane's y points north, the screen's south. */
function screen(position: readonly [number, number]): readonly [string, string] {
  const [x, y] = projectAlbers(position)
  return [x.toFixed(1), (-y).toFixed(1)]
}

function viewBox(): string {
  const { west, south, east, north } = shown
  const corners = [
    [west, south],
    [east, south],
    [west, north],
    [east, north],
  ] as const
  const points = corners.map((corner) => projectAlbers(corner))
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => -y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return `${left} ${top} ${Math.max(...xs) - left} ${Math.max(...ys) - top}`
}
