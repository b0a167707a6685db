import type { Words } from '../../../../server/contract/figure.ts'
import type { ParetoFront, ParetoPoint } from '../../../../server/contract/pareto.ts'
import { type AmountScale, amountScale, scaled, tonnesSteps } from '../../../flows/amountScale.ts'
import { costOf } from '../../../flows/frontLayout.ts'
import { language } from '../../../state/preferences.ts'
import { withServers } from '../../../state/store.ts'
import { frontWords } from '../../../text/decide/frontWords.ts'
import { cnySteps, joined, plain } from '../../../text/format.ts'
import { say } from '../../useText.ts'

/** One unit for the costs of a front and one for its emissions, in the language on screen. */
export interface FrontScales {
  readonly cost: AmountScale
  readonly tonnes: AmountScale
}

export function frontScales({ points }: ParetoFront): FrontScales {
  const costs = points.map(({ kpis }) => costOf(kpis, withServers.value))
  const tonnes = points.flatMap((point) => [point.cappedTonnes, point.carbonTonnes, point.marketCarbonTonnes])
  return {
    cost: amountScale(costs, cnySteps[language.value]),
    tonnes: amountScale(tonnes, tonnesSteps[language.value]),
  }
}

/** An amount with its unit, which never part at a line's end. */
export function shownIn(amount: number, scale: AmountScale): string {
  return joined({ number: scaled(amount, scale), unit: scale.unit })
}

/** The same with its sign; null where nothing differs at the decimals shown. */
export function changeIn(amount: number, scale: AmountScale): string | null {
  const size = scaled(Math.abs(amount), scale)
  if (Number(size.replaceAll(',', '')) === 0) return null
  return joined({ number: `${amount > 0 ? '+' : '−'}${size}`, unit: scale.unit })
}

/** The marginal cost of a tonne on one side of a point, or why there is none. */
export function macText({ kind, certificate }: ParetoPoint, mac: number | null, side: 'tighter' | 'looser'): string {
  if (mac !== null) return `${plain(mac)}\u00a0${say(frontWords.perTonne)}`
  const isEnd = kind === 'leastCarbon' && side === 'tighter' && certificate.boundFrom === 'rowDuals'
  return say(isEnd ? frontWords.noTonneLess : frontWords.unknownMac)
}

/** "Point 9 of 20": a place on the front in words. */
export function pointText(index: number, count: number): string {
  const { point, pointAfter } = frontWords
  return `${say(point).replace('…', String(index + 1))}${count}${say(pointAfter)}`
}

/** What stands out at a point: least carbon, knee, least cost, on screen. */
export function marksOf(point: ParetoPoint, isLoaded: boolean): readonly Words[] {
  const { kind, knee } = point
  return [
    ...(kind === 'leastCarbon' ? [frontWords.leastCarbon] : []),
    ...(kind === 'leastCost' ? [frontWords.leastCost] : []),
    ...(knee ? [frontWords.knee] : []),
    ...(isLoaded ? [frontWords.loaded] : []),
  ]
}
