import type { FeatureCollection } from 'geojson'
import { missingRows } from './checks/coverage.ts'
import { wrongEstimates } from './checks/estimates.ts'
import { orphanRows, orphanSources } from './checks/references.ts'
import { wrongRenewableCosts } from './checks/renewableCosts.ts'
import { wrongMeans, wrongSeasons } from './checks/shapes.ts'
import { sitesOutsideProvince } from './checks/siteInsideProvince.ts'
import { wrongTotals } from './checks/totals.ts'
import type { DataFinding } from './dataFinding.ts'
import { readTables } from './readTables.ts'

/**
 * Everything that is wrong with the tables below `dataDir`; an empty list when nothing is.
 * `provincePolygons`: areas of the provinces, WGS-84, each feature with `properties.adcode`.
 */
export function checkData(dataDir: string, provincePolygons: FeatureCollection): readonly DataFinding[] {
  const findings: DataFinding[] = []
  const tables = readTables(dataDir, findings)
  findings.push(...orphanRows(tables), ...orphanSources(tables), ...missingRows(tables), ...wrongSeasons(tables))
  findings.push(...sitesOutsideProvince(tables, provincePolygons), ...wrongEstimates(tables))
  // What is made from a row that was refused would only repeat the finding on that row.
  return findings.length > 0
    ? findings
    : [...wrongRenewableCosts(tables), ...wrongTotals(tables), ...wrongMeans(tables)]
}
