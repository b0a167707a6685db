import { type Dataset, DatasetId } from '../contract/dataset.ts'
import { buildDataset } from './buildDataset.ts'
import { missingRows } from './checks/coverage.ts'
import { orphanRows } from './checks/references.ts'
import { wrongSeasons } from './checks/shapes.ts'
import { type DataFinding, DataTableError } from './dataFinding.ts'
import { readTables, type Tables } from './readTables.ts'

/** One national data set from the tables below `dataDir`. Throws DataTableError with every finding at once. */
export function loadDataset(dataDir: string, id: DatasetId): Dataset {
  return buildDataset(soundTables(dataDir), id)
}

/** Every national data set, in the order of the contract. Throws DataTableError with every finding at once. */
export function loadDatasets(dataDir: string): readonly Dataset[] {
  const tables = soundTables(dataDir)
  return DatasetId.options.map((id) => buildDataset(tables, id))
}

function soundTables(dataDir: string): Tables {
  const findings: DataFinding[] = []
  const tables = readTables(dataDir, findings)
  findings.push(...orphanRows(tables), ...missingRows(tables), ...wrongSeasons(tables))
  if (findings.length > 0) throw new DataTableError(findings)
  return tables
}
