import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { area } from '@turf/area'
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

interface UnitProperties {
  readonly adcode: string
  readonly name: string
}

type SeaProperties = { readonly kind: 'dash' | 'island' }
type Shape = Polygon | MultiPolygon
type Shapes = {
  provinces: GeometryCollection<UnitProperties>
  outline: GeometryCollection<UnitProperties>
  southChinaSea: GeometryCollection<SeaProperties>
}

const require = createRequire(import.meta.url)

function readJson(path: string | URL): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

/** A file of a package the map is made from, as it is published. */
export function packageJson(path: string): unknown {
  return readJson(require.resolve(path))
}

export const builtFolder = new URL('../../dist/basemap/', import.meta.url)

/** What is drawn. */
export const topology = readJson(new URL('china.topo.json', builtFolder)) as Topology<Shapes>
export const drawn = {
  provinces: feature(topology, topology.objects.provinces) as FeatureCollection<Shape, UnitProperties>,
  outline: feature(topology, topology.objects.outline) as FeatureCollection<Shape, UnitProperties>,
  southChinaSea: feature(topology, topology.objects.southChinaSea) as FeatureCollection<Shape, SeaProperties>,
}

/** The units at full resolution. */
export const fullUnits = readJson(new URL('provinces.geojson', builtFolder)) as FeatureCollection<Shape, UnitProperties>

/** Half a step of the grid the map is rounded to, in degrees, with a little room for floating point. */
export const halfStep = (topology.transform?.scale ?? [0, 0]).map((step) => step * 0.5001)

/** Every ring, holes too. */
export function ringsOf({ geometry }: Feature<Shape>): Position[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
}

export function ringKm2(ring: Position[]): number {
  return area({ type: 'Polygon', coordinates: [ring] }) / 1e6
}

/** True when each point of one ring has a point of the other within half a step of the grid. */
export function staysWhole(ring: readonly Position[], drawnRing: readonly Position[]): boolean {
  const [halfLon = 0, halfLat = 0] = halfStep
  return ring.every(([lon = 0, lat = 0]) =>
    drawnRing.some(([x = 0, y = 0]) => Math.abs(x - lon) <= halfLon && Math.abs(y - lat) <= halfLat),
  )
}
