import type { Words } from '../contract/figure.ts'
import { number } from '../model/explain/numbers.ts'

/** Units by how a parameter's name ends; the longer ending first. */
const units: readonly (readonly [RegExp, Words])[] = [
  [/CnyPerTonne$/, { en: 'CNY/t', zh: '元/吨' }],
  [/CnyPerMwh$/, { en: 'CNY/MWh', zh: '元/MWh' }],
  [/CnyPerMwYear$/, { en: 'CNY/MW-year', zh: '元/MW·年' }],
  [/CnyPerMw$/, { en: 'CNY/MW', zh: '元/MW' }],
  [/CnyPerGbpsMonth$/, { en: 'CNY/Gbps-month', zh: '元/Gbps·月' }],
  [/CnyPerGbpsMonthKm$/, { en: 'CNY/Gbps-month and km', zh: '元/Gbps·月·公里' }],
  [/CnyPerYear$/, { en: 'CNY a year', zh: '元/年' }],
  [/Cny$/, { en: 'CNY', zh: '元' }],
  [/TonnesPerMwh(20\d\d)?$/, { en: 't/MWh', zh: '吨/MWh' }],
  [/TonnesPerMw$/, { en: 't/MW', zh: '吨/MW' }],
  [/Tonnes$/, { en: 't', zh: '吨' }],
  [/(wind|solar)FullLoadHours$/i, { en: 'h a year', zh: '小时/年' }],
  [/Hours$/, { en: 'h', zh: '小时' }],
  [/Years$/, { en: 'years', zh: '年' }],
  [/LatencyMs$/, { en: 'ms', zh: '毫秒' }],
  [/GbpsPerMw$/, { en: 'Gbps/MW', zh: 'Gbps/MW' }],
  [/Gbps$/, { en: 'Gbps', zh: 'Gbps' }],
  [/(It|Wind|Solar|Storage|Import\w*)Mw$/, { en: 'MW', zh: 'MW' }],
  [/Mwh$/, { en: 'MWh', zh: 'MWh' }],
]

/** A value of a parameter as a sentence has it: `77 CNY/t`; of a kind of figure it is a factor on each: `× 1.2`. */
export function valueWithUnit(name: string, value: number): Words {
  const amount = number(value)
  if (/^\w+\.\*\./.test(name) || name.endsWith('.tariffFactor')) return { en: `× ${amount}`, zh: `× ${amount}` }
  const unit = units.find(([ending]) => ending.test(name))?.[1]
  return unit ? { en: `${amount} ${unit.en}`, zh: `${amount} ${unit.zh}` } : { en: amount, zh: amount }
}
