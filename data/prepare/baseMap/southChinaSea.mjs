/**
 * What the unit polygons leave out: the dashes of the South China Sea and the islands inside them. All are polygons
 * of the country in the world file: small rings off the coast, told apart by where they lie. The three rings of
 * Diaoyu Dao come along; the units draw it too, with one island fewer.
 *
 * @typedef {{ type: 'Feature', properties: { kind: 'dash' | 'island' }, geometry: { type: 'Polygon', coordinates: number[][][] } }} SeaFeature
 */

/** Ten dashes, by a point near the middle of each, [lon, lat]: the file does not name them. */
const dashes = [
  [122.65, 24.0],
  [121.5, 21.25],
  [119.75, 18.5],
  [119.06, 15.5],
  [118.75, 11.45],
  [115.9, 7.55],
  [112.3, 3.6],
  [108.25, 6.55],
  [110.2, 11.75],
  [109.6, 15.7],
]
/** Rings larger than this are the mainland, Hainan and Taiwan, which the unit polygons draw better. Degrees. */
const widestIsland = 1.3

/**
 * @param {any} world parsed JSON of the world file
 * @returns {SeaFeature[]}
 */
export function southChinaSea(world) {
  const country = world.features.find((feature) => feature.properties.iso_a3 === 'CHN')
  if (country === undefined) throw new Error('The world file has no feature CHN')
  const rings = country.geometry.coordinates.map((polygon) => closed(polygon[0])).filter(isSmall)
  const features = rings.map((ring) => seaFeature(ring))
  const found = features.filter((feature) => feature.properties.kind === 'dash').length
  if (found !== dashes.length) throw new Error(`${found} of ${dashes.length} dashes found in the world file`)
  return features
}

/** @returns {SeaFeature} */
function seaFeature(ring) {
  const { west, east, south, north } = extent(ring)
  const middle = [(west + east) / 2, (south + north) / 2]
  const isDash = dashes.some(([lon, lat]) => Math.hypot(lon - middle[0], lat - middle[1]) < 0.25)
  return {
    type: 'Feature',
    properties: { kind: isDash ? 'dash' : 'island' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

function isSmall(ring) {
  const { west, east, south, north } = extent(ring)
  return east - west < widestIsland && north - south < widestIsland
}

function extent(ring) {
  const lons = ring.map(([lon]) => lon)
  const lats = ring.map(([, lat]) => lat)
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) }
}

function closed(ring) {
  const [first, last] = [ring[0], ring.at(-1)]
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first]
}
