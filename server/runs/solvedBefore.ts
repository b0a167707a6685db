import type { Instance } from '../model/instance.ts'
import { isSameData } from './isSameData.ts'
import type { SolvedInstance, SolveInstanceOptions } from './solveInstance.ts'

type Wanted = SolveInstanceOptions['solver']

/**
 * Certified optima of instances solved before, for those that come again and again beside changing plans. An optimum is
 * given back only for an instance that is the same in every bit, and all that follows from an instance is a pure
 * function of it: it is what a new solve would find.
 */
export interface SolvedBefore {
  find(instance: Instance, wanted: Wanted): SolvedInstance | undefined
  keep(instance: Instance, wanted: Wanted, solved: SolvedInstance): void
}

interface Kept {
  readonly instance: Instance
  readonly wanted: Wanted
  readonly solved: SolvedInstance
  readonly bytes: number
}

/** Each one kept is looked at for each that is asked about: more would cost more than they save. */
const mostKept = 24

/** Keeps the latest, as many as fit into so many bytes of programs and values. */
export function createSolvedBefore(mostBytes: number): SolvedBefore {
  /** Latest used last. */
  const kept: Kept[] = []
  return {
    find(instance, wanted) {
      const at = kept.findIndex((one) => one.wanted === wanted && isSameProblem(one.instance, instance))
      const [found] = at < 0 ? [] : kept.splice(at, 1)
      if (found) kept.push(found)
      return found?.solved
    },
    keep(instance, wanted, solved) {
      const bytes = bytesOf(solved)
      if (solved.outcome.status !== 'optimal' || bytes > mostBytes) return
      kept.push({ instance, wanted, solved, bytes })
      while (kept.length > mostKept || kept.reduce((sum, one) => sum + one.bytes, 0) > mostBytes) kept.shift()
    },
  }
}

/** Prices and rules differ most often and are compared soonest. */
function isSameProblem(a: Instance, b: Instance): boolean {
  return isSameData(a.economics, b.economics) && isSameData(a.rules, b.rules) && isSameData(a, b)
}

/** What is large in it: the numbers of the program and of its answer. */
function bytesOf({ built: { program }, outcome }: SolvedInstance): number {
  const { cost, columnLower, columnUpper, rowLower, rowUpper, columnStart, rowIndex, value } = program
  const { values, rowDuals } = outcome
  return [cost, columnLower, columnUpper, rowLower, rowUpper, columnStart, rowIndex, value, values, rowDuals].reduce(
    (sum, array) => sum + (array?.byteLength ?? 0),
    0,
  )
}
