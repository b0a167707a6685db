import type { BuiltProgram } from '../../buildProgram.ts'

/** Row multipliers of one program on the rows of another of the same formulation, row by family and key; 0 elsewhere. */
export function multipliersOn(target: BuiltProgram, source: BuiltProgram, multipliers: Float64Array): Float64Array {
  const moved = new Float64Array(target.program.rowCount)
  for (const [name, { offset, keys }] of target.families) {
    const from = source.families.get(name)
    const at = new Map(from?.keys.map((key, k) => [key, (from?.offset ?? 0) + k]))
    for (const [k, key] of keys.entries()) moved[offset + k] = multipliers[at.get(key) ?? -1] ?? 0
  }
  return moved
}
