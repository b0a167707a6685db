import type { Language } from './parseArguments.ts'

/** Money in the unit readers of each language expect: billions, or 亿. */
export function bigCny(cny: number, language: Language, digits = 3): string {
  return language === 'zh' ? `${(cny / 1e8).toFixed(digits - 1)} 亿元` : `${(cny / 1e9).toFixed(digits)} bn CNY`
}

/** The same, a year. */
export function yearlyCny(cny: number, language: Language): string {
  return `${bigCny(cny, language)}/${language === 'zh' ? '年' : 'year'}`
}

/** Tonnes of CO2 in millions, or 万. */
export function bigTonnes(tonnes: number, language: Language): string {
  return language === 'zh' ? `${(tonnes / 1e4).toFixed(1)} 万吨` : `${(tonnes / 1e6).toFixed(3)} Mt`
}
