import { existingUsableItMw, type Instance } from '../instance.ts'
import { allocatedInstance } from './allocatedInstance.ts'
import { roomOf, streamsInOrder } from './room.ts'
import type { Way } from './way.ts'

export const asToday: Way = {
  id: 'asToday',
  name: { en: 'As today: where halls stand now, nearest first', zh: '维持现状：按既有机房分布、就近布局' },
  explanation: {
    en: 'Each site takes the share of all demand that it has of today’s halls for AI, on grid power; a stream goes to the nearest site it may use with share left, then to the nearest with any room. Classes with the tightest latency choose first. Rules on the whole plan (carbon, green, west and hub shares) are not applied.',
    zh: '各站点按其占现有智算机房的比例承接需求，用网电；每类业务就近选择尚有份额的站点，其次选最近的有余量站点，时延要求最严的先选。不套用全局规则（碳、绿电、西部与枢纽占比）。',
  },
  against: { en: 'Against today’s distribution of halls', zh: '与维持现有机房分布相比' },
  problem(instance) {
    const itMw = asTodayAllocation(instance)
    return itMw && { kind: 'computed', instance: allocatedInstance(instance, itMw) }
  },
}

/** MW per placement; null where no hall stands today. */
export function asTodayAllocation(instance: Instance): Float64Array | null {
  const { sites, placements, demandItMw } = instance
  const existing = sites.map((site) => (site.enabled ? existingUsableItMw(site) : 0))
  const all = existing.reduce((sum, mw) => sum + mw, 0)
  if (all <= 0) return null
  const total = demandItMw.reduce((sum, mw) => sum + mw, 0)
  const shareLeft = existing.map((mw) => (mw / all) * total)
  const room = roomOf(instance)
  const streams = streamsInOrder(instance).map((stream) => ({ ...stream, placements: nearestFirst(instance, stream) }))
  for (const within of ['share', 'room'] as const)
    for (const { region, workload, placements: near } of streams)
      for (const p of near) {
        const s = placements[p]?.site ?? -1
        const left = within === 'share' ? (shareLeft[s] ?? 0) : Number.POSITIVE_INFINITY
        const mw = room.take(p, Math.min(left, room.unplacedItMw(region, workload)))
        shareLeft[s] = (shareLeft[s] ?? 0) - mw
      }
  return room.itMw
}

/** By latency where it is known, then by fibre, then as the data lists them. */
function nearestFirst({ placements }: Instance, { placements: open }: { readonly placements: readonly number[] }) {
  const far = Number.POSITIVE_INFINITY
  const latency = (p: number): number => placements[p]?.oneWayLatencyMs ?? far
  const km = (p: number): number => placements[p]?.routeKm ?? far
  const ahead = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)
  return [...open].sort((a, b) => ahead(latency(a), latency(b)) || ahead(km(a), km(b)) || a - b)
}
