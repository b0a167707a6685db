import type { ColumnBlock, ColumnOptions, ProgramBuilder } from '../lp/programBuilder.ts'
import type { Instance } from './instance.ts'
import { type AllocationColumns, declareAllocation } from './variables/allocationColumns.ts'
import { declareGreen, type GreenColumns } from './variables/greenColumns.ts'
import { declarePower, type PowerColumns } from './variables/powerColumns.ts'
import { declareSiting, type SitingColumns } from './variables/sitingColumns.ts'
import { declareStorage, type StorageColumns } from './variables/storageColumns.ts'
import { declareWork, type WorkColumns } from './variables/workColumns.ts'

/** Every variable family: a column is `offset + index` in its block. All are >= 0. One file per group in variables/. */
export interface Columns
  extends AllocationColumns,
    WorkColumns,
    PowerColumns,
    StorageColumns,
    GreenColumns,
    SitingColumns {
  readonly blocks: Readonly<Record<string, ColumnBlock>>
}

/** Declares a block of columns over sets; `upper` per column. */
export type DeclareBlock = (
  name: string,
  over: NonNullable<ColumnOptions['over']>,
  options?: ColumnOptions,
) => ColumnBlock

/** Declares the columns of an instance. */
export function declareColumns(instance: Instance, builder: ProgramBuilder): Columns {
  const blocks: Record<string, ColumnBlock> = {}
  const declare: DeclareBlock = (name, over, options = {}) => {
    const count = over.reduce((product, { size }) => product * size, 1)
    const made = builder.columns(name, count, { ...options, over })
    blocks[name] = made
    return made
  }
  return {
    ...declareAllocation(instance, declare),
    ...declareWork(instance, declare),
    ...declarePower(instance, declare),
    ...declareStorage(instance, declare),
    ...declareGreen(instance, declare),
    ...declareSiting(instance, declare),
    blocks,
  }
}
