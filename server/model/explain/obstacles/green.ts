import type { Statement } from '../../../contract/plan.ts'
import type { Instance } from '../../instance.ts'
import { number, percent } from '../numbers.ts'
import { leastOverDemand, ownShareAt } from './leastLoad.ts'
import { beyondRounding, demandInAll } from './room.ts'

/** The annual green share against own supply and all contracts on offer. One-year mode only; certificates have no end. */
export function greenObstacles(instance: Instance): Statement[] {
  const { rules, sites, periods, origins, energy } = instance
  const { accounting, share } = rules.green
  if (!energy || periods.length > 1 || accounting !== 'annual' || demandInAll(instance) <= 0) return []
  const loadMwh = leastOverDemand(instance, (s) => sites[s]?.pue ?? Infinity)
  const offeredMwh = origins.reduce((sum, { volumeMwh }) => sum + volumeMwh, 0)
  const own = sites.reduce((most, _, s) => Math.max(most, ownShareAt(instance, s)), 0)
  const mostShare = Math.min(1, own + offeredMwh / loadMwh)
  if (!Number.isFinite(loadMwh) || share <= mostShare * beyondRounding) return []
  const contracts =
    offeredMwh > 0
      ? {
          en: `${number(offeredMwh)} MWh a year are on offer by contract for at least ${number(loadMwh)} MWh of load`,
          zh: `可签约绿电每年 ${number(offeredMwh)} MWh，而负荷至少 ${number(loadMwh)} MWh`,
        }
      : { en: 'nothing is on offer by contract', zh: '且没有可签约的绿电' }
  return [
    {
      code: 'greenShareAboveSupply',
      tone: 'caution',
      text: {
        en: `The green share of ${percent(share)} is above what can be supplied: own wind and solar cover at most ${percent(own)} of a site’s load, and ${contracts.en}.`,
        zh: `绿电占比 ${percent(share)} 高于可供水平：自建风光最多覆盖站点负荷的 ${percent(own)}，${contracts.zh}。`,
      },
      values: { rule: 'greenShare', path: 'green.share', share, mostShare },
    },
  ]
}
