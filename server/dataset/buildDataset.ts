import { Dataset, type DatasetId } from '../contract/dataset.ts'
import { datasetRow } from './derive/datasetRow.ts'
import { homeSites } from './derive/homeSites.ts'
import { namedSites } from './derive/namedSites.ts'
import { origins } from './derive/origins.ts'
import { policies } from './derive/policies.ts'
import { provinces } from './derive/provinces.ts'
import { publishedLatencies } from './derive/publishedLatencies.ts'
import { shapes } from './derive/shapes.ts'
import { workloads } from './derive/workloads.ts'
import { figureMap } from './figures.ts'
import { freezeDeep } from './freezeDeep.ts'
import { hashJson } from './hashJson.ts'
import type { Tables } from './readTables.ts'

/** Sound tables → one frozen national data set with its content hash. */
export function buildDataset(tables: Tables, id: DatasetId): Dataset {
  const row = datasetRow(tables, id)
  const national = figureMap(tables.nationalFigures, (c) => c.figure, 'value')
  const content = {
    id,
    name: { en: row.nameEn, zh: row.nameZh },
    year: Number(row.datasetYear),
    description: { en: row.descriptionEn, zh: row.descriptionZh },
    totalItMw: row.totalItMw,
    provinces: provinces(tables),
    sites: [...namedSites(tables, row), ...homeSites(tables, row)],
    workloads: workloads(tables),
    origins: origins(tables),
    publishedLatencies: publishedLatencies(tables),
    policies: policies(tables),
    national: { ...Object.fromEntries(national), totalItMw: row.totalItMw },
    shapes: shapes(tables),
    sources: tables.sources.rows.map(({ cells }) => cells),
  }
  // Parsing proves that every national figure is there; coverage of the tables has already said which one is not.
  return freezeDeep(Dataset.parse({ ...content, hash: hashJson(content) }))
}
