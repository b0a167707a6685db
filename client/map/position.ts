import type { CRS, LatLng, LatLngTuple, Point } from 'leaflet'
import * as L from 'leaflet'
import { projectAlbers, unprojectAlbers } from './albers.ts'

/** Leaflet wants [lat, lon]. The only place where the order of a position is turned. */
export function toLeaflet(position: readonly [number, number]): LatLngTuple {
  return [position[1], position[0]]
}

const projection = {
  project({ lng, lat }: LatLng): Point {
    return L.point(...projectAlbers([lng, lat]))
  },
  unproject({ x, y }: Point): LatLng {
    const [lon, lat] = unprojectAlbers([x, y])
    return L.latLng(lat, lon)
  },
  bounds: L.bounds([-4000, 0], [4000, 7000]),
}

/** At zoom 0 one pixel is 10 km; each zoom step doubles. */
export const albersChina: CRS = L.extend({}, L.CRS.Simple, {
  code: 'albers-china',
  projection,
  transformation: new L.Transformation(0.1, 0, -0.1, 0),
  scale: (zoom: number) => 2 ** zoom,
  zoom: (scale: number) => Math.log2(scale),
  infinite: true,
  distance: L.CRS.Earth.distance.bind(L.CRS.Earth),
})
