import type { Statement } from '../../../contract/plan.ts'
import { existingUsableItMw, type Instance, maxNewHallMw } from '../../instance.ts'
import { sitesPath } from '../elastic/inputs.ts'
import { number } from '../numbers.ts'

/** Part by which demand must exceed room to be an obstacle: rounding is none. */
export const beyondRounding = 1 + 1e-9

/** MW that AI may use at a site, new halls included. */
export function roomAt({ sites, rules }: Instance, s: number): number {
  const site = sites[s]
  return site?.enabled ? existingUsableItMw(site) + maxNewHallMw(site, rules) : 0
}

/** MW that sites together may hold under the caps set for sites and provinces. */
export function cappedRoom(instance: Instance, sites: Iterable<number>): number {
  const { siteCaps, provinceCaps } = instance.rules
  const byProvince = new Map<string | null, number>()
  for (const s of sites) {
    const cap = siteCaps.find(({ site }) => site === s)?.maxItMw ?? Infinity
    const province = instance.sites[s]?.provinceId ?? null
    byProvince.set(province, (byProvince.get(province) ?? 0) + Math.min(cap, roomAt(instance, s)))
  }
  let mw = 0
  for (const [province, room] of byProvince)
    mw += Math.min(room, provinceCaps.find(({ provinceId }) => provinceId === province)?.maxItMw ?? Infinity)
  return mw
}

export function demandInAll({ demandItMw }: Instance): number {
  return demandItMw.reduce((sum, mw) => sum + mw, 0)
}

/** All demand against all room, and against all caps. */
export function roomObstacles(instance: Instance): Statement[] {
  const demandItMw = demandInAll(instance)
  const used = new Set(instance.placements.map(({ site }) => site))
  const roomItMw = [...used].reduce((sum, s) => sum + roomAt(instance, s), 0)
  const missing = demandItMw - roomItMw
  if (demandItMw > roomItMw * beyondRounding)
    return [
      {
        code: 'demandExceedsRoom',
        tone: 'caution',
        text: {
          en: `Demand is ${number(demandItMw)} MW; all sites together hold ${number(roomItMw)} MW. ${number(missing)} MW of halls are missing.`,
          zh: `需求为 ${number(demandItMw)} MW，全部站点合计只能容纳 ${number(roomItMw)} MW，缺少 ${number(missing)} MW 机房。`,
        },
        values: { rule: 'demand', path: sitesPath(instance), demandItMw, roomItMw },
      },
    ]
  const allowed = cappedRoom(instance, used)
  if (demandItMw <= allowed * beyondRounding) return []
  return [
    {
      code: 'demandExceedsCaps',
      tone: 'caution',
      text: {
        en: `Demand is ${number(demandItMw)} MW; the caps set for provinces and sites allow ${number(allowed)} MW in all, where there is room for ${number(roomItMw)} MW.`,
        zh: `需求为 ${number(demandItMw)} MW，省级与站点上限合计只允许 ${number(allowed)} MW，而现有容量可达 ${number(roomItMw)} MW。`,
      },
      values: { rule: 'demand', path: 'policy', demandItMw, allowedItMw: allowed, roomItMw },
    },
  ]
}
