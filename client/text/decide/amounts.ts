import { type Amount, carbon, joined, type Language, money, moneyStep } from '../format.ts'

/** Units of a change in Chinese, where they are words. */
const zhUnits: Readonly<Record<string, string>> = { sites: '个站点', sources: '个来源', ms: '毫秒', MWh: '兆瓦时' }

/**
 * A value of a rule in the unit the server gives it in, in six digits: as it is written into the scenario, so that what
 * is shown works.
 */
export function amountIn(value: number, unit: string, language: Language): string {
  const isChinese = language === 'zh'
  if (unit === 'share') return joined({ number: sixDigits(value * 100), unit: '%' })
  if (unit === 't') return joined(isChinese ? scaled(value, 1e4, '万吨') : scaled(value, 1e6, 'Mt'))
  if (unit === 'CNY' || unit === 'CNY/year') return joined(scaled(value, ...moneyStep(value, language)))
  return joined({ number: sixDigits(value), unit: (isChinese && zhUnits[unit]) || unit })
}

function scaled(value: number, by: number, unit: string): Amount {
  return { number: sixDigits(value / by), unit }
}

function sixDigits(value: number): string {
  return Number(value.toPrecision(6)).toLocaleString('en-US', { maximumFractionDigits: 9 })
}

/** CNY to the unit, with thousands apart: amounts that have to add up. */
export function wholeCny(cny: number): string {
  const rounded = Math.round(cny)
  return `${rounded < 0 ? '−' : ''}${Math.abs(rounded).toLocaleString('en-US')}`
}

/** A change of cost with its sign: to the unit below a million, in millions and more above. */
export function moreCny(cny: number, language: Language): string {
  if (Math.abs(cny) >= 1e6) return signed(cny, joined(money(Math.abs(cny), language)))
  return signed(cny, joined({ number: wholeCny(Math.abs(cny)), unit: language === 'zh' ? '元' : 'CNY' }))
}

/** A change of carbon with its sign. */
export function moreTonnes(tonnes: number, language: Language): string {
  return signed(tonnes, joined(carbon(Math.abs(tonnes), language)))
}

/** Nothing rounds to plus or minus nothing. */
function signed(value: number, size: string): string {
  if (!/[1-9]/.test(size)) return size
  return `${value > 0 ? '+' : '−'}${size}`
}
