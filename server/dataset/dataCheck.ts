import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FeatureCollection } from 'geojson'
import { checkData } from './checkData.ts'
import { describeFinding } from './dataFinding.ts'
import { loadDatasets } from './loadDataset.ts'

// Compiled to dist/server/dataset/: the checkout is three folders up.
const checkout = new URL('../../../', import.meta.url)
const [dataDir = fileURLToPath(new URL('data/', checkout))] = process.argv.slice(2)
const polygons: FeatureCollection = JSON.parse(
  readFileSync(new URL('dist/basemap/provinces.geojson', checkout), 'utf8'),
)

const findings = checkData(dataDir, polygons)
for (const finding of findings) console.error(describeFinding(finding))
if (findings.length > 0) {
  console.error(`${findings.length} finding(s): the tables are refused`)
  process.exitCode = 1
} else {
  for (const { id, totalItMw, sites, hash } of loadDatasets(dataDir)) {
    console.log(`${id}: ${totalItMw.value} ${totalItMw.unit}, ${sites.length} sites, ${hash.slice(0, 12)}`)
  }
}
