import type { Feature, Position as GeoPosition } from 'geojson'
import type { BaseMap } from './baseMap.ts'
import { project } from './position.ts'
import { mapWords } from './mapWords.ts'

const svg = 'http://www.w3.org/2000/svg'
/** West, south, east, north in degrees. */
const frame = { west: 105, south: 2.5, east: 123.5, north: 24 }
const width = 96

/** The South China Sea islands in a frame of their own, bottom right. */
export function seaInset(container: HTMLElement, baseMap: BaseMap): { show(language: 'en' | 'zh'): void } {
  const corners = [
    project([frame.west, frame.south]),
    project([frame.east, frame.south]),
    project([frame.west, frame.north]),
    project([frame.east, frame.north]),
  ]
  const left = Math.min(...corners.map(({ x }) => x))
  const right = Math.max(...corners.map(({ x }) => x))
  const bottom = Math.min(...corners.map(({ y }) => y))
  const top = Math.max(...corners.map(({ y }) => y))
  const scale = width / (right - left)
  const height = (top - bottom) * scale
  const at = ([lon = 0, lat = 0]: GeoPosition): string => {
    const { x, y } = project([lon, lat])
    return `${((x - left) * scale).toFixed(1)} ${((top - y) * scale).toFixed(1)}`
  }
  const box = document.createElement('figure')
  box.className = 'map-inset'
  const picture = document.createElementNS(svg, 'svg')
  picture.setAttribute('viewBox', `0 0 ${width} ${height.toFixed(1)}`)
  picture.setAttribute('aria-hidden', 'true')
  const draw = (features: readonly Feature[], className: string): void => {
    for (const feature of features)
      for (const line of linesOf(feature)) {
        const path = document.createElementNS(svg, 'path')
        path.setAttribute('class', className)
        path.setAttribute('d', `M${line.map(at).join('L')}`)
        picture.append(path)
      }
  }
  draw(baseMap.provinces.features, 'land')
  draw(baseMap.outline.features, 'coast')
  draw(baseMap.southChinaSea.features, 'coast')
  const caption = document.createElement('figcaption')
  box.append(picture, caption)
  container.append(box)
  return {
    show(language) {
      caption.textContent = mapWords.seaInset[language]
    },
  }
}

function linesOf({ geometry }: Feature): GeoPosition[][] {
  if (geometry.type === 'Polygon' || geometry.type === 'MultiLineString') return geometry.coordinates
  if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat()
  if (geometry.type === 'LineString') return [geometry.coordinates]
  if (geometry.type === 'GeometryCollection')
    return geometry.geometries.flatMap((inner) => linesOf({ type: 'Feature', properties: null, geometry: inner }))
  return []
}
