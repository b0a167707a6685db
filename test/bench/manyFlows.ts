import { Plan } from '../../server/contract/plan.ts'
import { randomNumbers } from '../support/randomNumbers.ts'

export interface Opening {
  readonly scenario: unknown
  readonly plan: Plan
}

/** What the console opens on. */
export async function openingOf(origin: string): Promise<Opening> {
  const opening = await (await fetch(`${origin}/opening.json`)).json()
  return { scenario: opening.scenario, plan: Plan.parse(opening.plan) }
}

/** The plan with its placements replaced by `count` flows between different places, sizes drawn from a fixed seed. */
export function withFlows(plan: Plan, count: number): Plan {
  const [like] = plan.placements
  if (!like) throw new Error('The opening plan places nothing')
  const random = randomNumbers(count)
  const pairs = plan.regions.flatMap(({ regionId }) =>
    plan.sites.filter(({ provinceId }) => provinceId !== regionId).map(({ siteId }) => ({ regionId, siteId })),
  )
  if (pairs.length < count) throw new Error(`There are only ${pairs.length} pairs of places`)
  // Evenly over all pairs, so that the flows cover the map as real ones do.
  const chosen = Array.from({ length: count }, (_, i) => pairs[Math.floor((i * pairs.length) / count)])
  const placements = chosen.flatMap((pair) => (pair ? [{ ...like, ...pair, itMw: 2 + 300 * random() ** 3 }] : []))
  return { ...plan, placements }
}
