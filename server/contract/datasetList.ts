import { z } from 'zod'
import { DatasetSummary } from './dataset.ts'

/** Answer of `GET /api/v1/datasets`: the data sets without their tables. */
export const DatasetList = z.strictObject({ datasets: z.array(DatasetSummary) })
export type DatasetList = z.infer<typeof DatasetList>
