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

/** CNY a year: billions in English, 亿元 (1e8) in Chinese. */
export function money(cny: number, language: Language): Amount {
  const size = Math.abs(cny)
  if (language === 'zh') return size >= 9.9995e7 ? amount(cny / 1e8, '亿元') : amount(cny / 1e4, '万元')
  return size >= 1e8 ? amount(cny / 1e9, 'B CNY') : amount(cny / 1e6, 'M CNY')
}

/** tCO2 a year: Mt in English, 万吨 (1e4 t) in Chinese. */
export function carbon(tonnes: number, language: Language): Amount {
  return language === 'zh' ? amount(tonnes / 1e4, '万吨') : amount(tonnes / 1e6, 'Mt')
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
