import { withDecimals } from './withDecimals.ts'

export type Language = 'en' | 'zh'

/** A number with its unit, apart so that the unit can be set smaller. */
export interface Amount {
  readonly number: string
  readonly unit: string
}

/** Three figures that count: 5.32, 38.8, 561; `kept` keeps trailing zeros, so that amounts of one kind line up. */
function digits(value: number, decimalsBelowTen: number, kept = false): string {
  const size = Math.abs(value)
  const decimals = size >= 99.95 || size === 0 ? 0 : size >= 9.995 ? 1 : decimalsBelowTen
  return withDecimals(value, decimals, kept ? decimals : 0)
}

/** Three figures that count, trailing zeros kept: 47.0 under 53.5. */
export function inColumn(value: number): string {
  return digits(value, 2, true)
}

function amount(value: number, unit: string): Amount {
  return { number: inColumn(value), unit }
}

/** Units of CNY, largest first; each a name and how much it is. */
export const cnySteps: Readonly<Record<Language, readonly (readonly [number, string])[]>> = {
  en: [
    [1e9, 'B CNY'],
    [1e6, 'M CNY'],
    [1, 'CNY'],
  ],
  zh: [
    [1e8, '亿元'],
    [1e4, '万元'],
    [1, '元'],
  ],
}

/** The largest unit of which there is one: 140 M CNY, not 0.14 B CNY. What rounds to one counts, less than a CNY is nothing. */
export function moneyStep(cny: number, language: Language): readonly [number, string] {
  const steps = cnySteps[language]
  const least = (i: number): number => (steps[i]?.[0] ?? 0) - (steps[i + 1]?.[0] ?? 1) / 2
  return steps.find((_, i) => Math.abs(cny) >= least(i)) ?? [Number.POSITIVE_INFINITY, steps[1]?.[1] ?? '']
}

/** CNY with its unit: B and M CNY in English, 亿元 (1e8) and 万元 (1e4) in Chinese, single ones below. */
export function money(cny: number, language: Language): Amount {
  const [divisor, unit] = moneyStep(cny, language)
  return amount(cny / divisor + 0, unit)
}

const tonneSteps: typeof cnySteps = {
  en: [
    [1e6, 'Mt'],
    [1e3, 'kt'],
  ],
  zh: [[1e4, '万吨']],
}

/** The largest unit of which there is one, and what rounds to one counts: 999.6 kt is 1.00 Mt. Tonnes below all of them. */
export function carbonStep(tonnes: number, language: Language): readonly [number, string] {
  const step = tonneSteps[language].find(([least]) => Math.abs(tonnes) >= 0.9995 * least)
  return step ?? [1, language === 'zh' ? '吨' : 't']
}

/** tCO2 a year with its unit: Mt and kt in English, 万吨 (1e4 t) in Chinese, tonnes below. */
export function carbon(tonnes: number, language: Language): Amount {
  const [divisor, unit] = carbonStep(tonnes, language)
  return amount(tonnes / divisor, unit)
}

/** MW, or GW from a thousand on. */
export function power(mw: number): Amount {
  return Math.abs(mw) >= 1000 ? amount(mw / 1000, 'GW') : amount(mw, 'MW')
}

/** A share 0..1 as a percentage. */
export function percent(share: number, decimals = 1): string {
  return `${withDecimals(share * 100, decimals)}\u00a0%`
}

/** A plain number with at most three decimals, fewer the larger it is. */
export function plain(value: number): string {
  return digits(value, 3)
}

/** Milliseconds to a tenth; a dash where there is no path. */
export function milliseconds(ms: number | null): string {
  return ms === null ? '–' : ms.toFixed(1)
}

/** tCO2 per MWh shown as gCO2 per kWh. */
export function gramsPerKwh(tonnesPerMwh: number): string {
  return withDecimals(Math.round(tonnesPerMwh * 1000), 0)
}

/** How much `now` is above or below `before`, with its sign; null when it cannot be said or nothing changed. */
export function changeOf(now: number, before: number): string | null {
  if (before === 0 || !Number.isFinite(now / before)) return null
  const share = now / before - 1
  if (Math.abs(share) < 5e-4) return null
  if (share >= 1 || share < -1) return `×${digits(now / before, 1)}`
  const size = percent(Math.abs(share))
  return share > 0 ? `+${size}` : `−${size}`
}

/** Milliseconds more or fewer than before, with the sign; null when it is the same tenth. */
export function millisecondsMore(now: number, before: number): string | null {
  const more = (now - before).toFixed(1)
  if (Number(more) === 0) return null
  return `${now > before ? '+' : '−'}${more.replace('-', '')} ms`
}

/** An amount in one line; number and unit never part at a line's end. */
export function joined({ number, unit }: Amount): string {
  return `${number}\u00a0${unit}`
}
