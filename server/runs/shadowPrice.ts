import type { ShadowPrice } from '../contract/shadowPrices.ts'
import type { FoundRule } from '../model/explain/bindingRules.ts'
import { ruleHead } from '../model/explain/ruleWords.ts'
import { ruleChange } from '../model/explain/shadowPriceChange.ts'
import { shadowPriceWords } from '../model/explain/shadowPriceWords.ts'
import type { Instance } from '../model/instance.ts'
import { differs, type FollowedLimit, type LimitSide } from './shadowRanges.ts'

/** Rules that compare sums: their limit of 0 is a balance, which may go below. Everything else is an amount. */
const balances = new Set([
  'directExport',
  'directLoadShare',
  'directSelfUse',
  'directShare',
  'greenFloorByHub',
  'greenShare',
  'hubShare',
  'onRackFloor',
])
/** A change to apply goes at least this share of the limit, or one unit, however short the range is. */
const leastChange = 0.1

/** A rule with its followed limit, in figures, in words and as a change to apply. */
export function shadowPrice(instance: Instance, rule: FoundRule, followed: FollowedLimit): ShadowPrice {
  const { row, family, dual, unit, limit, key } = rule
  const { above } = followed
  const below = balances.has(family) ? followed.below : notBelowNothing(followed.below, limit)
  const notUnique = above.dual !== null && below.dual !== null && differs(above.dual, below.dual)
  const text = shadowPriceWords(ruleHead(instance, family, key, limit, unit), unit, { below, above, notUnique })
  return {
    row,
    family,
    dual,
    unit,
    limit,
    text,
    rangeLow: finite(limit - below.reach),
    rangeHigh: finite(limit + above.reach),
    dualBelow: below.dual,
    dualAbove: above.dual,
    notUnique,
    followed: above.followed && below.followed,
    apply: ruleChange(instance, { family, key, limit }, limitToApply(rule, { below, above })),
  }
}

/** An amount ends at 0. */
function notBelowNothing(side: LimitSide, limit: number): LimitSide {
  if (limit <= 0) return { dual: null, reach: 0, followed: true }
  return side.reach > limit ? { ...side, reach: limit, followed: true } : side
}

/** The end of the range on the side that saves. */
function limitToApply({ dual, limit }: FoundRule, { below, above }: FollowedLimit): number {
  const least = Math.max(1, leastChange * Math.abs(limit))
  const { reach } = dual < 0 ? above : below
  const step = Number.isFinite(reach) ? Math.max(reach, least) : least
  const changed = dual < 0 ? limit + step : limit - step
  return Number((limit > 0 ? Math.max(0, changed) : changed).toPrecision(9))
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}
