import type { DatasetWorkload } from '../../contract/dataset.ts'
import { figureMap, need } from '../figures.ts'
import type { Tables } from '../readTables.ts'

/** The workload classes with their figures. */
export function workloads(tables: Tables): readonly DatasetWorkload[] {
  const figures = figureMap(tables.workloadFigures, (c) => `${c.workloadId} ${c.figure}`, 'value')
  return tables.workloads.rows.map(({ cells }): DatasetWorkload => {
    const id = cells.workloadId
    return {
      id,
      name: { en: cells.nameEn, zh: cells.nameZh },
      description: { en: cells.descriptionEn, zh: cells.descriptionZh },
      figures: {
        demandShare: need(figures, `${id} demandShare`),
        maxOneWayLatencyMs: need(figures, `${id} maxOneWayLatencyMs`),
        maxDeferralHours: need(figures, `${id} maxDeferralHours`),
        dataGbpsPerMw: need(figures, `${id} dataGbpsPerMw`),
        loadFactor: need(figures, `${id} loadFactor`),
        westSuitableShare: need(figures, `${id} westSuitableShare`),
      },
    }
  })
}
