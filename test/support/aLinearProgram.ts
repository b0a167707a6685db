import { createProgramBuilder, type NamedProgram } from '../../server/lp/programBuilder.ts'

export interface TinyProgram {
  /** Cost of each column. */
  readonly cost: readonly number[]
  readonly lower?: readonly number[]
  readonly upper?: readonly number[]
  /** Coefficients by column, then the limits; left out, a limit is absent. */
  readonly rows: readonly { terms: readonly number[]; min?: number; max?: number }[]
  readonly offset?: number
  readonly integer?: boolean
}

/** A program small enough to write down: columns `x[0]`…, rows `r[0]`…; columns are ≥ 0 unless `lower` says otherwise. */
export function aLinearProgram({ cost, lower, upper, rows, offset = 0, integer = false }: TinyProgram): NamedProgram {
  const builder = createProgramBuilder()
  const x = builder.columns('x', cost.length, {
    lower: (i) => lower?.[i] ?? 0,
    upper: (i) => upper?.[i] ?? Infinity,
    label: String,
    integer,
  })
  cost.forEach((c, i) => {
    builder.cost(x.offset + i, c)
  })
  builder.costOffset(offset)
  const row = builder.rows('r', String)
  for (const { terms, min = -Infinity, max = Infinity } of rows) {
    terms.forEach((value, i) => {
      if (value !== 0) row.add(x.offset + i, value)
    })
    row.between(min, max)
  }
  return builder.build()
}
