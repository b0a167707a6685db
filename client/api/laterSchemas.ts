/** Schemas the first screen does without: data sets, scenarios, hours, runs and imported series. */
export { Dataset } from '../../server/contract/dataset.ts'
export { Operation } from '../../server/contract/operation.ts'
export { Run } from '../../server/contract/run.ts'
export { Scenario } from '../../server/contract/scenario.ts'
export { SeriesImport } from '../../server/contract/series.ts'
