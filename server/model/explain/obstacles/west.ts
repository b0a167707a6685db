import type { Statement } from '../../../contract/plan.ts'
import { groupsOf } from '../../groups.ts'
import { demandOf, type Instance } from '../../instance.ts'
import { number, percent } from '../numbers.ts'
import { beyondRounding, cappedRoom } from './room.ts'

/** The floor on what goes west against what may go and what the west can hold; what must stay against what can hold it. */
export function westObstacles(instance: Instance): Statement[] {
  const found = instance.economics.unservedPriceCnyPerMwYear === null ? mustStay(instance) : []
  const share = instance.rules.minWestShare
  if (share === null) return found
  const { eastItMw, mayGoItMw, westSites } = eastDemand(instance)
  const floorItMw = share * eastItMw
  const roomItMw = cappedRoom(instance, westSites)
  const asks = {
    en: `The minimum west share of ${percent(share)} asks for ${number(floorItMw)} of ${number(eastItMw)} MW of eastern demand in the west`,
    zh: `最低西移比例 ${percent(share)} 要求东部 ${number(eastItMw)} MW 需求中有 ${number(floorItMw)} MW 西移`,
  }
  const values = { rule: 'minWestShare', path: 'policy.minWestShare', floorItMw, eastItMw }
  if (floorItMw > mayGoItMw * beyondRounding)
    found.push({
      code: 'westFloorAboveShares',
      tone: 'caution',
      text: {
        en: `${asks.en}; by class, latency and site at most ${number(mayGoItMw)} MW may go there.`,
        zh: `${asks.zh}，而按业务类别、时延与站点条件最多只有 ${number(mayGoItMw)} MW 可以西移。`,
      },
      values: { ...values, mayGoItMw },
    })
  if (instance.routing === 'steady' && floorItMw > roomItMw * beyondRounding)
    found.push({
      code: 'westFloorAboveRoom',
      tone: 'caution',
      text: {
        en: `${asks.en}; the western sites hold ${number(roomItMw)} MW at most, caps counted.`,
        zh: `${asks.zh}，而西部站点计入上限后最多容纳 ${number(roomItMw)} MW。`,
      },
      values: { ...values, roomItMw },
    })
  return found
}

function eastDemand(instance: Instance) {
  const { regions, sites, workloads, placements, rules } = instance
  const westSites = new Set<number>()
  let [eastItMw, mayGoItMw] = [0, 0]
  for (const [key, group] of groupsOf(instance).byDemand.entries()) {
    const [r, w] = [Math.floor(key / workloads.length), key % workloads.length]
    if (regions[r]?.zone !== 'east') continue
    const west = group.map((p) => placements[p]?.site ?? -1).filter((s) => sites[s]?.zone === 'west')
    for (const s of west) westSites.add(s)
    const itMw = demandOf(instance, r, w)
    eastItMw += itMw
    if (west.length > 0) mayGoItMw += itMw * (rules.westSuitable ? (workloads[w]?.westSuitableShare ?? 1) : 1)
  }
  return { eastItMw, mayGoItMw, westSites }
}

/** What the west-suitable shares keep out of the west has to fit elsewhere. */
function mustStay(instance: Instance): Statement[] {
  // By the hour, servers that never rest serve more than they are rated for.
  if (!instance.rules.westSuitable || instance.routing === 'hourly') return []
  const { regions, sites, workloads, placements } = instance
  const elsewhere = new Set<number>()
  let stayItMw = 0
  for (const [r, { zone }] of regions.entries())
    if (zone === 'east')
      for (const [w, { westSuitableShare }] of workloads.entries())
        stayItMw += (1 - westSuitableShare) * demandOf(instance, r, w)
  for (const { region, site } of placements)
    if (regions[region]?.zone === 'east' && sites[site]?.zone !== 'west') elsewhere.add(site)
  const roomItMw = cappedRoom(instance, elsewhere)
  if (stayItMw <= roomItMw * beyondRounding) return []
  return [
    {
      code: 'mustStayExceedsRoom',
      tone: 'caution',
      text: {
        en: `The shares of each class that may go west keep ${number(stayItMw)} MW of eastern demand out of it; the other sites hold ${number(roomItMw)} MW at most.`,
        zh: `各类业务可西移比例要求东部至少 ${number(stayItMw)} MW 需求不得西移，而其他站点最多容纳 ${number(roomItMw)} MW。`,
      },
      values: { rule: 'westSuitable', path: 'policy.westSuitable', stayItMw, roomItMw },
    },
  ]
}
