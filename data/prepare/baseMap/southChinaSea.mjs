/**
 * What the unit polygons leave out: the dashes of the South China Sea and the islands inside them. All are polygons
 * of the country in the world file: small rings off the coast, told apart by where they lie. The three rings of
 * Diaoyu Dao come along; the units draw it too, with one island fewer.
 *
 * @typedef {[number, number]} Position [lon, lat] in degrees
 * @typedef {import('geojson').Feature<import('geojson').Polygon, { kind: 'dash' | 'island' }>} SeaFeature
 * @typedef {{ properties: { iso_a3: string }, geometry: { coordinates: Position[][][] } }} Country
 */

/** Ten dashes, by a point near the middle of each: the file does not name them. @type {Position[]} */
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
 * @param {unknown} source parsed JSON of the world file
 * @returns {SeaFeature[]}
 */
export function southChinaSea(source) {
  const world = /** @type {{ features: Country[] }} */ (source)
  const country = world.features.find((feature) => feature.properties.iso_a3 === 'CHN')
  if (country === undefined) throw new Error('The world file has no feature CHN')
  const rings = country.geometry.coordinates.map(([ring = []]) => closed(ring)).filter(isSmall)
  const features = rings.map((ring) => seaFeature(ring))
  const found = features.filter((feature) => feature.properties.kind === 'dash').length
  if (found !== dashes.length) throw new Error(`${found} of ${dashes.length} dashes found in the world file`)
  return features
}

/**
 * @param {Position[]} ring
 * @returns {SeaFeature}
 */
function seaFeature(ring) {
  const { west, east, south, north } = extent(ring)
  const isDash = dashes.some(([lon, lat]) => Math.hypot(lon - (west + east) / 2, lat - (south + north) / 2) < 0.25)
  return {
    type: 'Feature',
    properties: { kind: isDash ? 'dash' : 'island' },
    geometry: { type: 'Polygon', coordinates: [ring] },
  }
}

/** @param {Position[]} ring */
function isSmall(ring) {
  const { west, east, south, north } = extent(ring)
  return east - west < widestIsland && north - south < widestIsland
}

/** @param {Position[]} ring */
function extent(ring) {
  const lons = ring.map(([lon]) => lon)
  const lats = ring.map(([, lat]) => lat)
  return { west: Math.min(...lons), east: Math.max(...lons), south: Math.min(...lats), north: Math.max(...lats) }
}

/**
 * @param {Position[]} ring
 * @returns {Position[]}
 */
function closed(ring) {
  const [first, last] = [ring[0], ring.at(-1)]
  if (first === undefined || last === undefined) throw new Error('The world file has an empty ring')
  return first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first]
}
