import type { Words } from '../../contract/figure.ts'

/** A number for a sentence: three significant digits, whole with separators from a thousand on. */
export function number(value: number): string {
  const size = Math.abs(value)
  if (size >= 1000) return Math.round(value).toLocaleString('en-US')
  return String(Number(value.toPrecision(3)))
}

/** Money for a sentence, in the unit readers of each language expect. */
export function cny(value: number): Words {
  const size = Math.abs(value)
  const en =
    size >= 1e9 ? `${number(value / 1e9)} B CNY` : size >= 1e6 ? `${number(value / 1e6)} M CNY` : `${number(value)} CNY`
  const zh =
    size >= 1e8 ? `${number(value / 1e8)} 亿元` : size >= 1e4 ? `${number(value / 1e4)} 万元` : `${number(value)} 元`
  return { en, zh }
}

/** Tonnes of CO2 for a sentence. */
export function tonnes(value: number): Words {
  const size = Math.abs(value)
  const en =
    size >= 1e6 ? `${number(value / 1e6)} Mt` : size >= 1e3 ? `${number(value / 1e3)} kt` : `${number(value)} t`
  const zh = size >= 1e4 ? `${number(value / 1e4)} 万吨` : `${number(value)} 吨`
  return { en: `${en} CO2`, zh: `${zh} CO2` }
}

/**
 * Two amounts of carbon that a sentence holds against each other, in short words; to the kilogram where that
 * would make them the same.
 */
export function tonnesApart(
  one: number,
  other: number,
  writeOther: (value: number) => Words = tonnes,
): readonly [Words, Words] {
  const [first, second] = [tonnes(one), writeOther(other)]
  if (first.en !== second.en && first.zh !== second.zh) return [first, second]
  const exact = (value: number): Words => {
    const amount = value.toLocaleString('en-US', { maximumFractionDigits: 3 })
    return { en: `${amount} t CO2`, zh: `${amount} 吨 CO2` }
  }
  return [exact(one), exact(other)]
}

/** A share as a percentage for a sentence; the sign never parts from its number at a line's end. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(1))}\u00a0%`
}
