export type Language = 'en' | 'zh'

/** A number with its unit, apart so that the unit can be set smaller. */
export interface Amount {
  readonly number: string
  readonly unit: string
}

function digits(value: number, significant: number): string {
  const size = Math.abs(value)
  const decimals = size >= 100 || size === 0 ? 0 : size >= 10 ? 1 : significant - 1
  return value.toLocaleString('en-US', { minimumFractionDigits: 0, maximumFractionDigits: Math.max(0, decimals) })
}

/** CNY a year: billions in English, 亿元 (1e8) in Chinese. */
export function money(cny: number, language: Language): Amount {
  if (language === 'zh') {
    return Math.abs(cny) >= 1e7
      ? { number: digits(cny / 1e8, 3), unit: '亿元' }
      : { number: digits(cny / 1e4, 3), unit: '万元' }
  }
  return Math.abs(cny) >= 1e8
    ? { number: digits(cny / 1e9, 3), unit: 'B CNY' }
    : { number: digits(cny / 1e6, 3), unit: 'M CNY' }
}

/** tCO2 a year: Mt in English, 万吨 (1e4 t) in Chinese. */
export function carbon(tonnes: number, language: Language): Amount {
  if (language === 'zh') return { number: digits(tonnes / 1e4, 3), unit: '万吨' }
  return { number: digits(tonnes / 1e6, 3), unit: 'Mt' }
}

/** MW, or GW from a thousand on. */
export function power(mw: number): Amount {
  return Math.abs(mw) >= 1000 ? { number: digits(mw / 1000, 3), unit: 'GW' } : { number: digits(mw, 3), unit: 'MW' }
}

/** A share 0..1 as a percentage. */
export function percent(share: number, decimals = 1): string {
  return `${(share * 100).toLocaleString('en-US', { maximumFractionDigits: decimals })} %`
}

/** A plain number with at most three significant decimals. */
export function plain(value: number): string {
  return digits(value, 4)
}

/** tCO2 per MWh shown as gCO2 per kWh. */
export function gramsPerKwh(tonnesPerMwh: number): string {
  return Math.round(tonnesPerMwh * 1000).toLocaleString('en-US')
}

/** How much `now` is above or below `before`, with its sign; null when it cannot be said or nothing changed. */
export function changeOf(now: number, before: number): string | null {
  if (before === 0 || !Number.isFinite(now / before)) return null
  const share = now / before - 1
  if (Math.abs(share) < 5e-4) return null
  if (Math.abs(share) >= 1) return `×${digits(now / before, 2)}`
  const size = percent(Math.abs(share))
  return share > 0 ? `+${size}` : `−${size}`
}

export function joined({ number, unit }: Amount): string {
  return `${number} ${unit}`
}
