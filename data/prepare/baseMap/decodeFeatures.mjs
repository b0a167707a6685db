/**
 * Undoes the packing of the echarts map files: every ring is a text in which each pair of characters is one step
 * from the point before, zigzag-coded in 1/1024 degree and shifted by 64.
 *
 * @typedef {[number, number]} Position [lon, lat] in degrees
 * @typedef {{ adcode: string, name: string }} UnitProperties
 * @typedef {import('geojson').Feature<import('geojson').MultiPolygon, UnitProperties>} UnitFeature
 * @typedef {{ type: 'Polygon', coordinates: string[], encodeOffsets: Position[] }
 *   | { type: 'MultiPolygon', coordinates: string[][], encodeOffsets: Position[][] }} PackedGeometry
 * @typedef {{ id?: string, properties: { id?: string, name: string }, geometry: PackedGeometry }} PackedFeature
 * @typedef {{ UTF8Encoding?: boolean, features: PackedFeature[] }} PackedMap
 */

const stepsPerDegree = 1024

/**
 * Every unit of a packed file as a MultiPolygon with closed rings, keyed by its six-digit code.
 * Throws when the file is not packed in this way.
 *
 * @param {unknown} source parsed JSON of the file
 * @returns {UnitFeature[]}
 */
export function decodeFeatures(source) {
  const packed = /** @type {PackedMap} */ (source)
  if (packed.UTF8Encoding !== true) throw new Error('Not a packed echarts map file')
  return packed.features.map(decodeFeature)
}

/**
 * @param {PackedFeature} feature
 * @returns {UnitFeature}
 */
function decodeFeature({ id, properties, geometry }) {
  const isSingle = geometry.type === 'Polygon'
  const polygons = isSingle ? [geometry.coordinates] : geometry.coordinates
  const offsets = isSingle ? [geometry.encodeOffsets] : geometry.encodeOffsets
  return {
    type: 'Feature',
    properties: { adcode: String(properties.id ?? id), name: properties.name },
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.map((rings, p) => rings.map((text, r) => decodeRing(text, offsets[p]?.[r]))),
    },
  }
}

/**
 * @param {string} text
 * @param {Position | undefined} offset in steps
 * @returns {Position[]}
 */
function decodeRing(text, offset) {
  if (offset === undefined) throw new Error('A ring of the packed map file has no offset')
  /** @type {Position[]} */
  const ring = []
  let [x, y] = offset
  for (let at = 0; at + 1 < text.length; at += 2) {
    x += unzigzag(text.charCodeAt(at) - 64)
    y += unzigzag(text.charCodeAt(at + 1) - 64)
    ring.push([x / stepsPerDegree, y / stepsPerDegree])
  }
  const [first, last] = [ring[0], ring.at(-1)]
  if (first === undefined || last === undefined) throw new Error('A ring of the packed map file is empty')
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push([...first])
  // 30 small rings of the source are two points there and back; a ring of GeoJSON has at least four positions.
  while (ring.length < 4) ring.push([...first])
  return ring
}

/** @param {number} code */
function unzigzag(code) {
  return (code >> 1) ^ -(code & 1)
}
