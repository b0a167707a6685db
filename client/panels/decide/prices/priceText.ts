import { language } from '../../../state/preferences.ts'
import { pricesWords, ruleUnits } from '../../../text/decide/pricesWords.ts'
import { joined, money, plain } from '../../../text/format.ts'
import { say } from '../../useText.ts'

/** A limit with its unit; what is nothing but rounding is nothing. */
export function limitText(limit: number, unit: string): string {
  const words = ruleUnits[unit] ?? { en: unit, zh: unit }
  return `${plain(Math.abs(limit) < 1e-9 ? 0 : limit)} ${say(words)}`
}

/** `saves 8.49 M CNY a year`, `每年节省 849 万元`. */
export function moneyAYear(changeCny: number): string {
  const verb = say(changeCny < 0 ? pricesWords.saves : pricesWords.costs)
  const amount = amountOf(Math.abs(changeCny))
  return language.value === 'zh' ? `每年${verb} ${amount}` : `${verb} ${amount} ${say(pricesWords.perYear)}`
}

/** `saves 8.44 to 68.7 M CNY a year`; both on one side of nothing. */
export function moneyBetween(leastCny: number, mostCny: number): string {
  const verb = say(mostCny < 0 ? pricesWords.saves : pricesWords.costs)
  const range = `${amountOf(Math.abs(leastCny))} ${say(pricesWords.to)} ${amountOf(Math.abs(mostCny))}`
  return language.value === 'zh' ? `每年${verb} ${range}` : `${verb} ${range} ${say(pricesWords.perYear)}`
}

/** Prices of one unit are often thousands: below a million they are said in CNY, below 1e8 in 万元. */
function amountOf(cny: number): string {
  if (language.value === 'zh' && cny < 1e8) return cny < 1e4 ? `${plain(cny)}\u00a0元` : `${plain(cny / 1e4)}\u00a0万元`
  if (language.value === 'en' && cny < 1e6) return `${plain(Math.round(cny * 100) / 100)}\u00a0CNY`
  return joined(money(cny, language.value))
}
