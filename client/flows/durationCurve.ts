import type { Operation } from '../../server/contract/operation.ts'

/** A value and the hours of the year it holds, from the highest down. */
export interface DurationStep {
  readonly value: number
  /** Hours of the year with a higher value, and with this one or a higher. */
  readonly fromHour: number
  readonly toHour: number
}

/** The values of a year in falling order, each as long as its periods stand for. */
export function durationCurve({ periods }: Operation, values: readonly number[]): readonly DurationStep[] {
  const order = [...values.keys()].sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0))
  let passed = 0
  return order.map((t) => {
    const period = periods[t]
    const fromHour = passed
    passed += period ? period.hours * period.weight : 0
    return { value: values[t] ?? 0, fromHour, toHour: passed }
  })
}

/** The value that is reached or passed in this share of all hours, 0..1; null of nothing. */
export function valueAtShare(curve: readonly DurationStep[], share: number): number | null {
  const all = curve.at(-1)?.toHour ?? 0
  const step = curve.find(({ toHour }) => toHour >= share * all - 1e-9)
  return step?.value ?? null
}
