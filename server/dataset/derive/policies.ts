import type { Policy } from '../../contract/dataset.ts'
import { figure } from '../figures.ts'
import type { Tables } from '../readTables.ts'

/** Limits that policy sets, each with its document. */
export function policies({ policies: table }: Tables): Policy[] {
  return table.rows.map(({ cells }) => ({
    policyId: cells.policyId,
    name: { en: cells.nameEn, zh: cells.nameZh },
    limit: figure(cells.limitValue, cells.unit, cells),
    document: { en: cells.documentEn, zh: cells.documentZh },
    documentDate: cells.documentDate,
  }))
}
