import type { Statement } from '../../contract/plan.ts'
import { groupsOf } from '../groups.ts'
import { existingUsableItMw, type Instance, maxNewHallMw } from '../instance.ts'
import { number } from './numbers.ts'

/** What can be seen to be impossible before any solver starts, in the planner's words. */
export function obstacles(instance: Instance): Statement[] {
  if (instance.economics.unservedPriceCnyPerMwYear !== null) return []
  return [...unreachable(instance), ...tooLittleRoom(instance)]
}

/** MW that AI may use at a site, new halls included. */
function room(instance: Instance, s: number): number {
  const site = instance.sites[s]
  return site?.enabled ? existingUsableItMw(site) + maxNewHallMw(site, instance.rules) : 0
}

function unreachable(instance: Instance): Statement[] {
  const W = instance.workloads.length
  return groupsOf(instance).byDemand.flatMap((placements, key) => {
    const demandItMw = instance.demandItMw[key] ?? 0
    const region = instance.regions[Math.floor(key / W)]
    const workload = instance.workloads[key % W]
    if (demandItMw <= 0 || !region || !workload) return []
    const sites = [...new Set(placements.map((p) => instance.placements[p]?.site ?? -1))]
    const mw = sites.reduce((sum, s) => sum + room(instance, s), 0)
    if (mw >= demandItMw * (1 - 1e-9)) return []
    const limit = Number.isFinite(workload.maxOneWayLatencyMs) ? workload.maxOneWayLatencyMs : null
    const within =
      limit === null ? { en: '', zh: '' } : { en: ` within ${number(limit)} ms`, zh: ` ${number(limit)} 毫秒内` }
    const kept = instance.rules.westSuitable && workload.westSuitableShare <= 0 && region.zone === 'east'
    const west = kept ? { en: ', none of it in the west', zh: '，且不得西移' } : { en: '', zh: '' }
    return [
      {
        code: sites.length === 0 ? 'demandUnreachable' : 'demandExceedsReach',
        tone: 'caution' as const,
        text: {
          en: `${workload.name.en}${within.en} of ${region.name.en} needs ${number(demandItMw)} MW${west.en}; the sites it may use hold ${number(mw)} MW at most.`,
          zh: `${region.name.zh}${within.zh}的“${workload.name.zh}”需要 ${number(demandItMw)} MW${west.zh}，可用站点最多容纳 ${number(mw)} MW。`,
        },
        values: { regionId: region.id, workloadId: workload.id, demandItMw, roomItMw: mw },
      },
    ]
  })
}

function tooLittleRoom(instance: Instance): Statement[] {
  const demandItMw = instance.demandItMw.reduce((sum, mw) => sum + mw, 0)
  const used = new Set(instance.placements.map(({ site }) => site))
  const mw = [...used].reduce((sum, s) => sum + room(instance, s), 0)
  if (mw >= demandItMw * (1 - 1e-9)) return []
  return [
    {
      code: 'demandExceedsRoom',
      tone: 'caution',
      text: {
        en: `Demand is ${number(demandItMw)} MW; all sites together hold ${number(mw)} MW. ${number(demandItMw - mw)} MW of halls are missing.`,
        zh: `需求为 ${number(demandItMw)} MW，全部站点合计只能容纳 ${number(mw)} MW，缺少 ${number(demandItMw - mw)} MW 机房。`,
      },
      values: { demandItMw, roomItMw: mw },
    },
  ]
}
