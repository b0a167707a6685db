import type { Statement } from '../../../contract/plan.ts'
import { existingUsableItMw, type Instance, maxNewHallMw } from '../../instance.ts'
import { number, percent } from '../numbers.ts'
import { beyondRounding, demandInAll } from './room.ts'

/** The hub share of the halls that must be built at least, against the room for new halls inside the hubs. */
export function hubObstacles(instance: Instance): Statement[] {
  const { sites, rules, placements } = instance
  const share = rules.hubShareOfNewHalls
  if (share === null) return []
  const used = new Set(placements.map(({ site }) => site))
  let [existing, hubRoom] = [0, 0]
  for (const [s, site] of sites.entries()) {
    if (used.has(s)) existing += existingUsableItMw(site)
    if (site.hub) hubRoom += maxNewHallMw(site, rules)
  }
  const newItMw = Math.max(0, demandInAll(instance) - existing)
  const asked = share * newItMw
  if (asked <= hubRoom * beyondRounding) return []
  return [
    {
      code: 'hubShareAboveRoom',
      tone: 'caution',
      text: {
        en: `At least ${number(newItMw)} MW of new halls are needed, ${percent(share)} of them inside the hubs: ${number(asked)} MW, where ${number(hubRoom)} MW may be built.`,
        zh: `至少需新建 ${number(newItMw)} MW 机房，其中 ${percent(share)} 即 ${number(asked)} MW 须位于枢纽内，而枢纽内最多可新建 ${number(hubRoom)} MW。`,
      },
      values: { rule: 'hubShare', path: 'policy.hubShareOfNewHalls', newItMw, askedItMw: asked, roomItMw: hubRoom },
    },
  ]
}
