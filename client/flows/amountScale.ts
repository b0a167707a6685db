import type { Words } from '../../server/contract/figure.ts'

/** One unit for a column of amounts: all are divided alike and show the same decimals, so that neighbours compare. */
export interface AmountScale {
  readonly divisor: number
  readonly unit: string
  readonly decimals: number
}

type Steps = Readonly<Record<keyof Words, readonly (readonly [number, string])[]>>

/** Tonnes of CO2, largest unit first. */
export const tonnesSteps: Steps = {
  en: [
    [1e6, 'Mt'],
    [1e3, 'kt'],
    [1, 't'],
  ],
  zh: [
    [1e4, '万吨'],
    [1, '吨'],
  ],
}

const mostDecimals = 6

/** The unit that suits the largest amount, and decimals that split the range of all into about a thousand parts. */
export function amountScale(amounts: readonly number[], steps: Steps[keyof Words]): AmountScale {
  const largest = Math.max(0, ...amounts.map(Math.abs))
  const [divisor, unit] = steps.find(([size]) => largest >= size) ?? steps.at(-1) ?? [1, '']
  const span = Math.max(...amounts) - Math.min(...amounts)
  // Amounts that are all the same show three figures that count; those that are nothing show 0.
  const whole = Math.floor(Math.log10((span > 1e-9 * largest ? span : largest) / divisor))
  const decimals = largest < 1e-6 ? 0 : Math.min(mostDecimals, Math.max(0, 3 - whole))
  return { divisor, unit, decimals }
}

/** The number alone; nothing is never written as a negative zero. */
export function scaled(amount: number, { divisor, decimals }: AmountScale): string {
  const rounded = Number((amount / divisor).toFixed(decimals)) + 0
  return rounded.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}
