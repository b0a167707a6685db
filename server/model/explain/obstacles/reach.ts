import type { Words } from '../../../contract/figure.ts'
import type { Statement } from '../../../contract/plan.ts'
import { groupsOf } from '../../groups.ts'
import type { Instance, Region, Workload } from '../../instance.ts'
import { workloadsPath } from '../elastic/inputs.ts'
import { number } from '../numbers.ts'
import { beyondRounding, roomAt } from './room.ts'

/** Regions of a class named one by one; more are told in one sentence. */
const namedRegions = 2

interface Shortage {
  readonly region: Region
  readonly workload: Workload
  readonly demandItMw: number
  readonly roomItMw: number
}

/**
 * Demand of a region's class against what the sites that may serve it can hold. Under hourly routing servers that never rest
 * serve more than they are rated for: only no room at all is an obstacle.
 */
export function reachObstacles(instance: Instance): Statement[] {
  const found = shortages(instance)
  return instance.workloads.flatMap((workload) => {
    const [none, little] = [true, false].map((empty) =>
      found.filter((one) => one.workload === workload && (one.roomItMw === 0) === empty),
    )
    return [none ?? [], little ?? []].flatMap((list) =>
      list.length > namedRegions ? [inOne(instance, workload, list)] : list.map((one) => single(instance, one)),
    )
  })
}

function shortages(instance: Instance): Shortage[] {
  const W = instance.workloads.length
  return groupsOf(instance).byDemand.flatMap((placements, key) => {
    const demandItMw = instance.demandItMw[key] ?? 0
    const region = instance.regions[Math.floor(key / W)]
    const workload = instance.workloads[key % W]
    if (demandItMw <= 0 || !region || !workload) return []
    const sites = new Set(placements.map((p) => instance.placements[p]?.site ?? -1))
    const roomItMw = [...sites].reduce((sum, s) => sum + roomAt(instance, s), 0)
    const isShort = instance.routing === 'hourly' ? roomItMw <= 0 : demandItMw > roomItMw * beyondRounding
    return isShort ? [{ region, workload, demandItMw, roomItMw }] : []
  })
}

function limitOf({ maxOneWayLatencyMs: ms }: Workload): Words {
  return Number.isFinite(ms) ? { en: ` within ${number(ms)} ms`, zh: ` ${number(ms)} 毫秒内` } : { en: '', zh: '' }
}

function single(instance: Instance, { region, workload, demandItMw, roomItMw }: Shortage): Statement {
  const within = limitOf(workload)
  const kept = instance.rules.westSuitable && workload.westSuitableShare <= 0 && region.zone === 'east'
  const west = kept ? { en: ', none of it in the west', zh: '，且不得西移' } : { en: '', zh: '' }
  return {
    code: roomItMw === 0 ? 'demandUnreachable' : 'demandExceedsReach',
    tone: 'caution',
    text: {
      en: `${workload.name.en}${within.en} of ${region.name.en} needs ${number(demandItMw)} MW${west.en}; the sites it may use hold ${number(roomItMw)} MW at most.`,
      zh: `${region.name.zh}${within.zh}的“${workload.name.zh}”需要 ${number(demandItMw)} MW${west.zh}，可用站点最多容纳 ${number(roomItMw)} MW。`,
    },
    values: {
      rule: 'demand',
      path: workloadsPath(instance),
      regionId: region.id,
      workloadId: workload.id,
      demandItMw,
      roomItMw,
    },
  }
}

function inOne(instance: Instance, workload: Workload, list: readonly Shortage[]): Statement {
  const sorted = [...list].sort((a, b) => b.demandItMw - b.roomItMw - (a.demandItMw - a.roomItMw))
  const demandItMw = list.reduce((sum, one) => sum + one.demandItMw, 0)
  const within = limitOf(workload)
  const shown = sorted.slice(0, namedRegions)
  const en = shown.map((one) => `${one.region.name.en} ${number(one.demandItMw)} MW against ${number(one.roomItMw)}`)
  const zh = shown.map((one) => `${one.region.name.zh}需 ${number(one.demandItMw)} MW、仅有 ${number(one.roomItMw)} MW`)
  return {
    code: sorted[0]?.roomItMw === 0 ? 'demandUnreachable' : 'demandExceedsReach',
    tone: 'caution',
    text: {
      en: `${workload.name.en}${within.en} needs ${number(demandItMw)} MW in ${list.length} regions where the sites it may use hold less: ${en.join(', ')} and ${list.length - shown.length} more.`,
      zh: `${list.length} 个地区${within.zh}的“${workload.name.zh}”共需 ${number(demandItMw)} MW，超过可用站点的容量：${zh.join('；')}等。`,
    },
    values: {
      rule: 'demand',
      path: workloadsPath(instance),
      workloadId: workload.id,
      regions: list.length,
      demandItMw,
    },
  }
}
