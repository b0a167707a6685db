import type { LinearProgram } from '../lp/program.ts'
import { createProgramBuilder } from '../lp/programBuilder.ts'
import { constraintFamilies, costTerms } from './formulation.ts'
import type { Instance } from './instance.ts'
import { type Columns, declareColumns } from './variables.ts'

export interface BuiltProgram {
  readonly program: LinearProgram
  readonly columns: Columns
  /** Rows of each family: its first row and the keys of its rows in order. */
  readonly families: ReadonlyMap<string, { readonly offset: number; readonly keys: readonly number[] }>
}

/** Walks the register: declares the columns, writes every row, adds every cost term. */
export function buildProgram(instance: Instance): BuiltProgram {
  const builder = createProgramBuilder()
  const columns = declareColumns(instance, builder)
  const families = new Map<string, { offset: number; keys: readonly number[] }>()
  let offset = 0
  for (const family of constraintFamilies) {
    const keys = family.keys(instance)
    families.set(family.name, { offset, keys })
    offset += keys.length
    const row = builder.rows(family.name, (k) => family.label(instance, keys[k] ?? -1))
    for (const key of keys) family.write(instance, columns, key, row)
  }
  for (const term of costTerms) term.write(instance, columns, { add: (column, cny) => builder.cost(column, cny) })
  return { program: builder.build(), columns, families }
}
