import { type Instance, maxNewHallMw } from '../instance.ts'
import { directSupplySites } from '../ownSupply.ts'
import { mostBlocks, singleSourced } from '../siting.ts'
import type { DeclareBlock } from '../variables.ts'
import { setsOf, subset } from './sets.ts'

/** Decisions in whole numbers; none of them exists unless the scenario asks. */
export interface SitingColumns {
  /** 1 where the site is open; null where that is not decided. */
  open(s: number): number | null
  /** Blocks of new halls at s; null where halls are built to the MW. */
  hallBlockCount(s: number): number | null
  /** 1 where placement p is the one source of its stream; null where a stream may be split. */
  chosen(p: number): number | null
  /** 1 where plants are built at s under the direct-supply limits; null without them. */
  ownSupply(s: number): number | null
}

export function declareSiting(instance: Instance, declare: DeclareBlock): SitingColumns {
  const sets = setsOf(instance)
  const candidates = instance.rules.siting?.candidates ?? []
  const inBlocks = candidates.filter(({ blockItMw }) => blockItMw !== null)
  const single = singleSourced(instance)
  const direct = directSupplySites(instance)
  const sitesOf = (list: readonly { readonly site: number }[]): number[] => list.map(({ site }) => site)
  const open = declare('open', [subset(sets.sites, sitesOf(candidates))], { upper: 1, integer: true })
  const blocks = declare('hallBlockCount', [subset(sets.sites, sitesOf(inBlocks))], {
    upper(i) {
      const { site = -1, blockItMw = null } = inBlocks[i] ?? {}
      const at = instance.sites[site]
      return at && blockItMw !== null ? mostBlocks(maxNewHallMw(at, instance.rules), blockItMw) : 0
    },
    integer: true,
  })
  const chosen = declare('chosen', [subset(sets.placements, single)], { upper: 1, integer: true })
  const ownSupply = declare('ownSupply', [subset(sets.sites, direct)], { upper: 1, integer: true })
  const at = (members: readonly number[], offset: number) => {
    const place = new Map(members.map((member, i) => [member, offset + i]))
    return (member: number): number | null => place.get(member) ?? null
  }
  return {
    open: at(sitesOf(candidates), open.offset),
    hallBlockCount: at(sitesOf(inBlocks), blocks.offset),
    chosen: at(single, chosen.offset),
    ownSupply: at(direct, ownSupply.offset),
  }
}
