/**
 * @typedef {import('./simplifyKeeping.mjs').ShapeTopology} ShapeTopology
 * @typedef {import('./simplifyKeeping.mjs').Shape} Shape
 */

/**
 * Two topologies of the same transform as one: the second one's arcs follow the first one's.
 * The outline is cut apart from the units on purpose: they do not share all their vertices, so one common topology
 * breaks both into two thousand scraps that cannot be simplified and weigh half as much again.
 *
 * @param {ShapeTopology} first
 * @param {ShapeTopology} second
 * @returns {ShapeTopology}
 */
export function mergeTopologies(first, second) {
  const shift = first.arcs.length
  const objects = Object.entries(second.objects).map(([name, { geometries, ...rest }]) => [
    name,
    { ...rest, geometries: geometries.map((geometry) => shifted(geometry, shift)) },
  ])
  return {
    ...first,
    arcs: [...first.arcs, ...second.arcs],
    objects: { ...first.objects, ...Object.fromEntries(objects) },
  }
}

/**
 * @param {Shape} geometry
 * @param {number} shift
 * @returns {Shape}
 */
function shifted(geometry, shift) {
  /** A reversed arc is written as the complement of its index. @param {number[]} ring */
  const shiftRing = (ring) => ring.map((arc) => (arc < 0 ? arc - shift : arc + shift))
  if (geometry.type === 'Polygon') return { ...geometry, arcs: geometry.arcs.map(shiftRing) }
  return { ...geometry, arcs: geometry.arcs.map((polygon) => polygon.map(shiftRing)) }
}
