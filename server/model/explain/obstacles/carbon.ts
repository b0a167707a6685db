import type { Statement } from '../../../contract/plan.ts'
import type { Instance } from '../../instance.ts'
import { tonnesApart } from '../numbers.ts'
import { leastOverDemand, ownShareAt } from './leastLoad.ts'
import { beyondRounding } from './room.ts'

/**
 * The carbon cap against the cleanest site each class may use, room set aside. One-year mode and the location account
 * only: hour by hour, and with certificates, a simple bound is 0.
 */
export function carbonObstacles(instance: Instance): Statement[] {
  const { rules, sites, periods, energy } = instance
  const cap = rules.carbonCapTonnes
  if (!energy || cap === null || periods.length > 1 || rules.carbonAccount !== 'location') return []
  const least = leastOverDemand(instance, (s) => {
    const site = sites[s]
    return site ? site.pue * site.gridCarbonTonnesPerMwh * (1 - ownShareAt(instance, s)) : Infinity
  })
  if (!Number.isFinite(least) || least <= cap * beyondRounding) return []
  const [asked, exists] = tonnesApart(cap, least)
  return [
    {
      code: 'capBelowPossible',
      tone: 'caution',
      text: {
        en: `The carbon cap of ${asked.en} is below what any plan can reach: at the cleanest site each class may use, with as much own wind and solar as counts, the demand emits ${exists.en}.`,
        zh: `碳排放上限 ${asked.zh} 低于任何方案所能达到的水平：即便各类业务都放在其可用的最清洁站点并用足自建风光，仍排放 ${exists.zh}。`,
      },
      values: { rule: 'carbonCap', path: 'carbon.capTonnes', capTonnes: cap, leastTonnes: least },
    },
  ]
}
