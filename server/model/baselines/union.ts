import type { BuiltProgram } from '../buildProgram.ts'

/**
 * Values of several programs added up on the columns of a larger one, by column name: what each silo places, builds
 * and draws, taken together. A yes-or-no decision is taken where any of them takes it; numbers of blocks add up.
 * @throws Error when a part has a column that the whole lacks: a bug.
 */
export function unionValues(
  whole: BuiltProgram,
  parts: readonly { readonly built: BuiltProgram; readonly values: Float64Array }[],
): Float64Array {
  const { program } = whole
  const numberOf = new Map<string, number>()
  for (let j = 0; j < program.columnCount; j++) numberOf.set(program.columnName(j), j)
  const union = new Float64Array(program.columnCount)
  for (const { built, values } of parts)
    for (const [j, value] of values.entries()) {
      if (value === 0) continue
      const name = built.program.columnName(j)
      const to = numberOf.get(name)
      if (to === undefined) throw new Error(`the whole problem has no ${name}`)
      const before = union[to] ?? 0
      const isYesOrNo = program.integer?.[to] === 1 && (program.columnUpper[to] ?? 0) <= 1
      union[to] = isYesOrNo ? Math.max(before, value) : before + value
    }
  return union
}
