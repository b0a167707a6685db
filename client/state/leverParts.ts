import type { Words } from '../../server/contract/figure.ts'
import type { ListEntry } from './draft.ts'

interface LeverPart {
  readonly label: Words
  /** Shown = value / factor. */
  readonly factor: number
  /** In the unit shown. */
  readonly max: number
  readonly whenEmpty: Words
}

const none: Words = { en: 'none', zh: '无' }
const asPlan: Words = { en: 'as the plan', zh: '同全局' }

/** What a lever of public policy can hold, in the order a planner reads it. */
export const leverParts: Readonly<
  Record<Exclude<keyof ListEntry<'policy.levers'>, 'siteId' | 'provinceId'>, LeverPart>
> = {
  powerDiscountCnyPerMwh: {
    label: { en: 'Off the price of grid energy, CNY/MWh', zh: '网电电价优惠，元/兆瓦时' },
    factor: 1,
    max: 1e12,
    whenEmpty: none,
  },
  hallGrantCnyPerMw: {
    label: { en: 'Grant for new halls, M CNY/MW', zh: '新建机房补助，百万元/MW' },
    factor: 1e6,
    max: 1e6,
    whenEmpty: none,
  },
  carbonPriceCnyPerTonne: {
    label: { en: 'Carbon price here, CNY/t', zh: '当地碳价，元/吨' },
    factor: 1,
    max: 1e5,
    whenEmpty: asPlan,
  },
  greenCertificateCnyPerMwh: {
    label: { en: 'Certificate price here, CNY/MWh', zh: '当地绿证价格，元/兆瓦时' },
    factor: 1,
    max: 1e12,
    whenEmpty: asPlan,
  },
}
