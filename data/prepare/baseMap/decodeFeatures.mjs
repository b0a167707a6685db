/**
 * Undoes the packing of the echarts map files: every ring is a text in which each pair of characters is one step
 * from the point before, zigzag-coded in 1/1024 degree and shifted by 64.
 *
 * @typedef {[number, number]} Position [lon, lat] in degrees
 * @typedef {{ adcode: string, name: string }} UnitProperties
 * @typedef {{ type: 'Feature', properties: UnitProperties, geometry: { type: 'MultiPolygon', coordinates: Position[][][] } }} UnitFeature
 */

const stepsPerDegree = 1024

/**
 * Every unit of a packed file as a MultiPolygon with closed rings, keyed by its six-digit code.
 * Throws when the file is not packed in this way.
 *
 * @param {any} packed parsed JSON of the file
 * @returns {UnitFeature[]}
 */
export function decodeFeatures(packed) {
  if (packed?.UTF8Encoding !== true) throw new Error('Not a packed echarts map file')
  return packed.features.map(decodeFeature)
}

/** @returns {UnitFeature} */
function decodeFeature({ id, properties, geometry }) {
  const { coordinates, encodeOffsets } = geometry
  const polygons = geometry.type === 'Polygon' ? [coordinates] : coordinates
  const offsets = geometry.type === 'Polygon' ? [encodeOffsets] : encodeOffsets
  return {
    type: 'Feature',
    properties: { adcode: String(properties.id ?? id), name: properties.name },
    geometry: {
      type: 'MultiPolygon',
      coordinates: polygons.map((rings, p) => rings.map((text, r) => decodeRing(text, offsets[p][r]))),
    },
  }
}

/**
 * @param {string} text
 * @param {Position} offset in steps
 * @returns {Position[]}
 */
function decodeRing(text, [startX, startY]) {
  const ring = []
  let x = startX
  let y = startY
  for (let at = 0; at + 1 < text.length; at += 2) {
    x += unzigzag(text.charCodeAt(at) - 64)
    y += unzigzag(text.charCodeAt(at + 1) - 64)
    ring.push([x / stepsPerDegree, y / stepsPerDegree])
  }
  const [first, last] = [ring[0], ring.at(-1)]
  if (first[0] !== last[0] || first[1] !== last[1]) ring.push([...first])
  return ring
}

/** @param {number} code */
function unzigzag(code) {
  return (code >> 1) ^ -(code & 1)
}
