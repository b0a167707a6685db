import { quantize } from 'topojson-client'
import { presimplify, simplify } from 'topojson-simplify'

/**
 * @typedef {import('topojson-specification').Polygon | import('topojson-specification').MultiPolygon} Shape
 * @typedef {{ type: 'GeometryCollection', geometries: Shape[] }} Shapes
 * @typedef {import('topojson-specification').Topology<Record<string, Shapes>>} ShapeTopology every object a collection
 */

/** Rings of at most this many points are islands and enclaves: simplifying flattens them, so they stay whole. */
const smallRingPoints = 16

/**
 * The topology with its long borders simplified and every small ring, and every kept unit, left as it is.
 *
 * @param {ShapeTopology} topology
 * @param {object} options
 * @param {number | import('topojson-specification').Transform} options.quantization steps across the extent, or the
 *   transform of another topology
 * @param {number} options.minTriangleArea square degrees: a point whose triangle with its neighbours is smaller goes
 * @param {(shape: Shape, object: string) => boolean} options.keep
 * @returns {ShapeTopology}
 */
export function simplifyKeeping(topology, { quantization, minTriangleArea, keep }) {
  const weighted = presimplify(topology)
  for (const arc of keptArcs(weighted, keep)) {
    for (const point of weighted.arcs[arc] ?? []) point[2] = Number.POSITIVE_INFINITY
  }
  // The two kinds of quantization are two signatures of one function.
  const simple = simplify(weighted, minTriangleArea)
  return typeof quantization === 'number' ? quantize(simple, quantization) : quantize(simple, quantization)
}

/**
 * @param {ShapeTopology} topology
 * @param {(shape: Shape, object: string) => boolean} keep
 * @returns {Set<number>}
 */
function keptArcs(topology, keep) {
  const kept = new Set()
  for (const [object, { geometries }] of Object.entries(topology.objects)) {
    for (const geometry of geometries) {
      for (const ring of ringsOf(geometry)) {
        const arcs = ring.map((arc) => (arc < 0 ? ~arc : arc))
        const points = arcs.reduce((sum, arc) => sum + (topology.arcs[arc]?.length ?? 0) - 1, 1)
        if (points <= smallRingPoints || keep(geometry, object)) for (const arc of arcs) kept.add(arc)
      }
    }
  }
  return kept
}

/**
 * @param {Shape} geometry
 * @returns {number[][]}
 */
function ringsOf(geometry) {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat()
}
