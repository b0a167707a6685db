import type { Words } from '../../../contract/figure.ts'
import type { Part } from './phrases.ts'
import type { Subject, Used } from './rule.ts'

/** Amounts added up over everything with the same key, in the order they came. */
export function sumBy(used: readonly Used[], keyOf: (subject: Subject) => number): Map<number, number> {
  const sums = new Map<number, number>()
  for (const { subject, amount } of used) {
    const key = keyOf(subject)
    sums.set(key, (sums.get(key) ?? 0) + amount)
  }
  return sums
}

/** The same as parts of a sentence. */
export function partsOf(sums: ReadonlyMap<number, number>, where: (key: number) => Words): Part[] {
  return [...sums].map(([key, amount]) => ({ amount, where: where(key) }))
}

export function total(sums: ReadonlyMap<number, number>): number {
  return [...sums.values()].reduce((sum, amount) => sum + amount, 0)
}
