import type { FeatureCollection, Geometry } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

interface ProvinceProperties {
  readonly adcode: string
  readonly name: string
}

/** The bundled shapes, decoded. */
export interface BaseMap {
  readonly provinces: FeatureCollection<Geometry, ProvinceProperties>
  readonly outline: FeatureCollection
  readonly southChinaSea: FeatureCollection
}

type Shapes = {
  provinces: GeometryCollection<ProvinceProperties>
  outline: GeometryCollection
  southChinaSea: GeometryCollection
}

/** @throws Error when the file is missing or lacks one of its three objects. */
export async function loadBaseMap(url: string): Promise<BaseMap> {
  const response = await fetch(url)
  if (!response.ok) throw new Error(`${url}: ${response.status}`)
  const topology = (await response.json()) as Topology<Shapes>
  const { provinces, outline, southChinaSea } = topology.objects
  if (!provinces || !outline || !southChinaSea)
    throw new Error(`${url} lacks provinces, outline or southChinaSea`)
  return {
    provinces: feature(topology, provinces),
    outline: feature(topology, outline),
    southChinaSea: feature(topology, southChinaSea),
  }
}
