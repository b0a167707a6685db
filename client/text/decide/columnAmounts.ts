import { carbonStep, inColumn, type Language, moneyStep, plain } from '../format.ts'
import { withDecimals } from '../withDecimals.ts'

/** CNY as a table's column says it: M CNY in English, 亿元 (1e8) in Chinese. */
export function columnMoney(cny: number, language: Language): string {
  return inColumn(cny / (language === 'zh' ? 1e8 : 1e6))
}

/** The unit in which the smallest of these amounts of CNY keeps three figures; how much it is, and its name. */
export function rowMoneyStep(cny: readonly number[], language: Language): readonly [number, string] {
  return moneyStep(smallest(cny), language)
}

/** The same for tCO2. */
export function rowCarbonStep(tonnes: readonly number[], language: Language): readonly [number, string] {
  return carbonStep(smallest(tonnes), language)
}

/** Of what is more than nothing. */
function smallest(amounts: readonly number[]): number {
  const sizes = amounts.map(Math.abs).filter((size) => size >= 0.5)
  return sizes.length > 0 ? Math.min(...sizes) : 0
}

/** tCO2 as a table's column says it: kt in English, 万吨 (1e4 t) in Chinese. */
export function columnCarbon(tonnes: number, language: Language): string {
  return inColumn(tonnes / (language === 'zh' ? 1e4 : 1e3))
}

/** A share as a column says it: a tenth of a per cent, so that 1.0 % stands under 1.1 %. */
export function columnPercent(share: number): string {
  return `${withDecimals(share * 100, 1, 1)}\u00a0%`
}

/** CNY per MW-year as a column says it: thousands in English, 万元 (1e4) in Chinese. */
export function columnWorth(cny: number, language: Language): string {
  return signed(Number((cny / (language === 'zh' ? 1e4 : 1e3)).toFixed(1)))
}

/** kg of CO2 per MWh from tonnes per MWh. */
export function kilograms(tonnesPerMwh: number): string {
  return plain(Math.round(tonnesPerMwh * 1000))
}

/** A number with a true minus sign; what rounds to nothing is 0. */
export function signed(value: number): string {
  const text = plain(Math.abs(value))
  return text === '0' ? text : value < 0 ? `−${text}` : text
}

/** A difference with its sign; what rounds to nothing is 0. */
export function difference(value: number): string {
  const text = signed(value)
  return value > 0 && text !== '0' ? `+${text}` : text
}

/** A change as a share, as per cent with its sign. */
export function percentMore(share: number): string {
  const text = difference(Number((share * 100).toFixed(1)))
  return `${text}\u00a0%`
}

/** How small a residual or gap is: 6.1e-16; a dash where there is none. */
export function tiny(value: number | null): string {
  return value === null ? '–' : value.toExponential(1)
}
