import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { projectAlbers } from './albers.ts'

type Area = Polygon | MultiPolygon
export type ProvinceFeature = Feature<Area, { readonly adcode: string; readonly name: string }>
export type SeaFeature = Feature<Area, { readonly kind: 'dash' | 'island' }>

export interface BaseMap {
  readonly provinces: readonly ProvinceFeature[]
  readonly outline: readonly Feature<Area>[]
  readonly southChinaSea: readonly SeaFeature[]
  /** Extent of the units in the plane of the projection, km. */
  readonly extent: { readonly west: number; readonly south: number; readonly east: number; readonly north: number }
}

type BaseTopology = Topology<{
  provinces: GeometryCollection<{ adcode: string; name: string }>
  outline: GeometryCollection
  southChinaSea: GeometryCollection<{ kind: 'dash' | 'island' }>
}>

/** Fetches and unpacks the base map. Throws when the address answers with anything but the file. */
export async function loadBaseMap(url: string): Promise<BaseMap> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`Base map ${url}: HTTP ${response.status}`)
  const topology = (await response.json()) as BaseTopology
  const { provinces, outline, southChinaSea } = topology.objects
  const units = areas(feature(topology, provinces))
  return {
    provinces: units,
    outline: areas(feature(topology, outline)),
    southChinaSea: areas(feature(topology, southChinaSea)),
    extent: extentOf(units),
  }
}

/** Rings of an area, [lon, lat]. */
export function ringsOf(area: Area): readonly (readonly (readonly [number, number])[])[] {
  const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates
  return polygons.flat().map((ring) => ring.map(([lon = 0, lat = 0]) => [lon, lat] as const))
}

function areas<P>(collection: FeatureCollection<Feature['geometry'], P>): Feature<Area, P>[] {
  return collection.features.flatMap((each) => {
    const { geometry } = each
    return geometry.type === 'Polygon' || geometry.type === 'MultiPolygon' ? [{ ...each, geometry }] : []
  })
}

function extentOf(units: readonly ProvinceFeature[]): BaseMap['extent'] {
  const points = units.flatMap((unit) => ringsOf(unit.geometry).flat()).map(projectAlbers)
  const xs = points.map(([x]) => x)
  const ys = points.map(([, y]) => y)
  return { west: Math.min(...xs), south: Math.min(...ys), east: Math.max(...xs), north: Math.max(...ys) }
}
