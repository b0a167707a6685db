import type { Point } from '../../flows/ribbon.ts'
import type { MapColours } from '../theme.ts'
import type { DrawnDot, DrawnSite } from './drawScene.ts'

interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

const type = '"Noto Sans", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", system-ui, sans-serif'

/**
 * Names, largest first: a label takes the first free place round its symbol and is left out where none is free. The
 * table twin has every name.
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  sites: readonly DrawnSite[],
  dots: readonly DrawnDot[],
  language: 'en' | 'zh',
  colours: MapColours,
): void {
  const taken: Box[] = [
    ...sites.map(({ at, radius }) => around(at, radius)),
    ...dots.map(({ at }) => around(at, 4)),
  ]
  context.lineJoin = 'round'
  context.textBaseline = 'middle'
  for (const { site, at, radius } of sites) {
    const lines = [
      { text: site.name[language], font: `600 12.5px ${type}`, colour: colours.name, height: 15 },
      { text: `${(site.itMw / 1000).toFixed(2)} GW`, font: `11px ${type}`, colour: colours.value, height: 13 },
    ]
    place(context, lines, at, radius + 3, taken, colours)
  }
  for (const { dot, at } of dots) {
    const lines = [{ text: dot.name[language], font: `11.5px ${type}`, colour: colours.value, height: 14 }]
    place(context, lines, at, 6, taken, colours)
  }
}

interface Line {
  readonly text: string
  readonly font: string
  readonly colour: string
  readonly height: number
}

function around(at: Point, radius: number): Box {
  return { left: at.x - radius, top: at.y - radius, right: at.x + radius, bottom: at.y + radius }
}

function place(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  at: Point,
  gap: number,
  taken: Box[],
  colours: MapColours,
): void {
  const width = Math.max(
    ...lines.map(({ text, font }) => {
      context.font = font
      return context.measureText(text).width
    }),
  )
  const height = lines.reduce((sum, line) => sum + line.height, 0)
  const spots: readonly (readonly [number, number])[] = [
    [at.x - width / 2, at.y - gap - height],
    [at.x + gap, at.y - height / 2],
    [at.x - gap - width, at.y - height / 2],
    [at.x - width / 2, at.y + gap],
    [at.x + gap * 0.7, at.y - gap - height * 0.8],
    [at.x - gap * 0.7 - width, at.y - gap - height * 0.8],
    [at.x + gap * 0.7, at.y + gap * 0.5],
    [at.x - gap * 0.7 - width, at.y + gap * 0.5],
  ]
  for (const [left, top] of spots) {
    const box = { left: left - 1, top: top - 1, right: left + width + 1, bottom: top + height + 1 }
    if (taken.some((other) => overlaps(box, other))) continue
    taken.push(box)
    write(context, lines, left, top, width, colours)
    return
  }
}

function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top
}

function write(
  context: CanvasRenderingContext2D,
  lines: readonly Line[],
  left: number,
  top: number,
  width: number,
  colours: MapColours,
): void {
  let y = top
  context.textAlign = 'center'
  for (const { text, font, colour, height } of lines) {
    context.font = font
    context.lineWidth = 3.5
    context.strokeStyle = colours.halo
    context.strokeText(text, left + width / 2, y + height / 2)
    context.fillStyle = colour
    context.fillText(text, left + width / 2, y + height / 2)
    y += height
  }
}
