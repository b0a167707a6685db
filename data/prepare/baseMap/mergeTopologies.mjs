/**
 * @typedef {import('topojson-specification').Topology} Topology
 * @typedef {import('topojson-specification').GeometryCollection} GeometryCollection
 * @typedef {number | Arcs[]} Arcs
 */

/**
 * Two topologies of the same transform as one: the second one's arcs follow the first one's.
 * The outline is cut apart from the units on purpose: they share only half their vertices, so one common topology
 * breaks both into two thousand scraps that cannot be simplified and weigh half as much again.
 *
 * @param {Topology} first
 * @param {Topology} second every object of it a collection of polygons
 * @returns {Topology}
 */
export function mergeTopologies(first, second) {
  const shift = first.arcs.length
  const objects = Object.entries(second.objects).map(([name, object]) => {
    const { geometries, ...collection } = /** @type {GeometryCollection} */ (object)
    const moved = geometries.map((geometry) => ({ ...geometry, arcs: shifted(geometry.arcs, shift) }))
    return [name, { ...collection, geometries: moved }]
  })
  return {
    ...first,
    arcs: [...first.arcs, ...second.arcs],
    objects: { ...first.objects, ...Object.fromEntries(objects) },
  }
}

/**
 * A reversed arc is written as the complement of its index.
 *
 * @param {Arcs} arcs
 * @param {number} shift
 * @returns {Arcs}
 */
function shifted(arcs, shift) {
  if (Array.isArray(arcs)) return arcs.map((inner) => shifted(inner, shift))
  return arcs < 0 ? arcs - shift : arcs + shift
}
