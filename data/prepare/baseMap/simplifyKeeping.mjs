import { quantize } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

/** Rings of at most this many points are islands and enclaves: simplifying flattens them, so they stay whole. */
const smallRingPoints = 16

/**
 * The topology with its long borders simplified and every small ring, and every kept unit, left as it is.
 *
 * @param {any} topology
 * @param {{ quantization: number | object, minTriangleArea: number, keep: (geometry: any, object: string) => boolean }} options
 *   `minTriangleArea` in square degrees: points whose triangle with their neighbours is smaller are dropped;
 *   `quantization` steps across the extent, or the transform of another topology
 */
export function simplifyKeeping(topology, { quantization, minTriangleArea, keep }) {
  const weighted = presimplify(topology)
  for (const arc of keptArcs(weighted, keep)) {
    for (const point of weighted.arcs[arc]) point[2] = Number.POSITIVE_INFINITY
  }
  return quantize(simplify(weighted, minTriangleArea), quantization)
}

/** @returns {Set<number>} */
function keptArcs(topology, keep) {
  const kept = new Set()
  for (const [object, collection] of Object.entries(topology.objects)) {
    for (const geometry of collection.geometries) {
      for (const ring of ringsOf(geometry)) {
        const arcs = ring.map((arc) => (arc < 0 ? ~arc : arc))
        const points = arcs.reduce((sum, arc) => sum + topology.arcs[arc].length - 1, 1)
        if (points <= smallRingPoints || keep(geometry, object)) for (const arc of arcs) kept.add(arc)
      }
    }
  }
  return kept
}

/** @returns {number[][]} */
function ringsOf(geometry) {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()
}
