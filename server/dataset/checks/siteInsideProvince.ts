import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon'
import { point } from '@turf/helpers'
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance'
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson'
import type { DataFinding } from '../dataFinding.ts'
import type { Tables } from '../readTables.ts'

/** yrd-demo lies in a lake between three provinces; ten kilometres hold it and no neighbour's town. */
const nearEnoughKm = 10

type Area = Feature<Polygon | MultiPolygon>

/**
 * Every named site and every capital lies inside its province or within 10 km of it.
 * `provincePolygons`: WGS-84, one feature or more per unit, `properties.adcode` as in GB/T 2260.
 */
export function sitesOutsideProvince(tables: Tables, provincePolygons: FeatureCollection): readonly DataFinding[] {
  const areas = areasByAdcode(provincePolygons)
  const adcodes = new Map(tables.provinces.rows.map(({ cells }) => [cells.provinceId, cells.adcode]))
  const places = [
    ...tables.provinces.rows.map(({ line, cells }) => ({ file: tables.provinces.table.file, line, ...cells })),
    ...tables.siteIdentity.rows.map(({ line, cells }) => ({ file: tables.siteIdentity.table.file, line, ...cells })),
  ]
  return places.flatMap(({ file, line, provinceId, lonDeg, latDeg }): DataFinding[] => {
    const polygons = areas.get(adcodes.get(provinceId) ?? '')
    if (polygons === undefined) {
      const fix = 'Mend the adcode, or take a base map that draws this unit'
      return [{ file, line, column: 'provinceId', found: `no polygon for ${provinceId}`, fix }]
    }
    const km = Math.min(...polygons.map((area) => distanceKm([lonDeg, latDeg], area)))
    if (km <= nearEnoughKm) return []
    const found = `${lonDeg}, ${latDeg} lies ${km.toFixed(0)} km outside ${provinceId}`
    return [{ file, line, column: 'lonDeg', found, fix: 'Mend the position ([lon, lat], WGS-84) or the province' }]
  })
}

function areasByAdcode(polygons: FeatureCollection): ReadonlyMap<string, readonly Area[]> {
  const areas = new Map<string, Area[]>()
  for (const feature of polygons.features) {
    const { geometry } = feature
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue
    const adcode = String(feature.properties?.adcode)
    areas.set(adcode, [...(areas.get(adcode) ?? []), { ...feature, geometry }])
  }
  return areas
}

/** 0 inside, else kilometres to the edge. */
function distanceKm(position: readonly [number, number], area: Area): number {
  const place = point([...position])
  if (booleanPointInPolygon(place, area)) return 0
  return Math.abs(pointToPolygonDistance(place, area, { units: 'kilometers' }))
}
