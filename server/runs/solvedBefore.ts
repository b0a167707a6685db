import type { Certificate } from '../contract/certificate.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import type { LinearProgram } from '../lp/program.ts'

/** A proven optimum and its proof. */
export interface Proven {
  readonly outcome: SolveOutcome
  readonly certificate: Certificate
}

/**
 * Optima of programs solved before, for programs that come again and again beside changing plans. An optimum is given
 * back only for a program equal in every number, and solvers are deterministic: it is what a new solve would find.
 */
export interface SolvedBefore {
  find(program: LinearProgram, solver: string): Proven | undefined
  keep(program: LinearProgram, proven: Proven): void
}

interface Kept extends Proven {
  readonly numbers: Numbers
  readonly bytes: number
}

type Numbers = readonly ArrayBufferView[]

/** Keeps the latest, as many as fit into so many bytes of programs and values. */
export function createSolvedBefore(mostBytes: number): SolvedBefore {
  /** Latest used last. */
  const kept: Kept[] = []
  return {
    find(program, solver) {
      const numbers = numbersOf(program)
      const at = kept.findIndex((one) => one.outcome.solver === solver && isSame(one.numbers, numbers))
      const found = kept[at]
      if (found) kept.push(...kept.splice(at, 1))
      return found
    },
    keep(program, { outcome, certificate }) {
      if (outcome.status !== 'optimal') return
      const numbers = numbersOf(program)
      const { values = nothing, rowDuals = nothing } = outcome
      const bytes = [...numbers, values, rowDuals].reduce((sum, array) => sum + array.byteLength, 0)
      if (bytes > mostBytes) return
      kept.push({ numbers, outcome, certificate, bytes })
      while (kept.reduce((sum, one) => sum + one.bytes, 0) > mostBytes) kept.shift()
    },
  }
}

const nothing = new Float64Array(0)

/** Everything a solver is given, the telling parts first: two programs that agree in it are one and the same to it. */
function numbersOf(program: LinearProgram): Numbers {
  const { cost, columnLower, columnUpper, rowLower, rowUpper, columnStart, rowIndex, value, integer } = program
  const offset = Float64Array.of(program.costOffset)
  return [cost, rowLower, rowUpper, columnLower, columnUpper, columnStart, rowIndex, value, offset, integer ?? nothing]
}

function isSame(these: Numbers, those: Numbers): boolean {
  return these.every((array, i) => bytesOf(array).equals(bytesOf(those[i] ?? nothing)))
}

/** Bit by bit, so that no rounding and no −0 passes for equal. */
function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
