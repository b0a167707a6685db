import fc from 'fast-check'
import { expect, test } from 'vitest'
import { technologies } from '../../server/model/instance.ts'
import { aProblem, type Problem, withSites } from './aProblem.ts'
import { costOf, expectSame, law, optimumOf } from './law.ts'

const green = fc.constantFrom(
  { accounting: 'none' as const },
  { accounting: 'annual' as const, share: 0.3, scope: 'site' as const },
  { accounting: 'greenCertificate' as const, share: 0.5, scope: 'plan' as const },
)

// Lagrange: at the price −dual the cap is met by itself, so the priced plan costs the capped one plus price × cap.
test('minus the dual of the carbon cap, as a price, gives capped cost plus price times cap', async () => {
  await law(
    fc.record({ problem: aProblem, green, keep: fc.constantFrom(0.6, 0.8, 0.95) }),
    async ({ problem, green, keep }) => {
      const free: Problem = { ...problem, green, carbon: { account: problem.carbon?.account ?? 'location' } }
      const uncapped = await optimumOf(free)
      if (!uncapped) return false
      const tonnes = await carbonOf(free)
      const capTonnes = keep * tonnes
      const capped = await optimumOf({ ...free, carbon: { ...free.carbon, capTonnes } })
      if (!capped) return false
      const price = -capped.dual('carbonCap[plan]')
      expect(price).toBeGreaterThanOrEqual(-1e-9)
      if (price < 1e-3 || price > 1e5) return false
      const priced = await costOf({ ...free, carbon: { ...free.carbon, priceCnyPerTonne: price } })
      expectSame(priced ?? Number.NaN, capped.objective + price * capTonnes)
      return true
    },
    12,
  )
})

/** Tonnes of the least-cost plan, in the problem's own account: what its cost rises by at a price too small to move it. */
async function carbonOf(problem: Problem): Promise<number> {
  const { instance, value } = (await optimumOf(problem)) ?? {}
  if (!instance || !value) throw new Error('no plan')
  let tonnes = 0
  for (const site of instance.sites) {
    const importMwh = value(`gridImportMw[${site.id},year]`) * 8760
    if (instance.rules.carbonAccount === 'location') {
      tonnes += site.gridCarbonTonnesPerMwh * importMwh
      continue
    }
    let claimed = 0
    for (const origin of instance.origins) claimed += value(`contractedGreenMwh[${site.id},${origin.id}]`)
    if (instance.rules.green.accounting === 'greenCertificate') claimed += value(`greenCertificateMwh[${site.id}]`)
    tonnes += site.residualCarbonTonnesPerMwh * (importMwh - claimed)
  }
  return tonnes
}

// Strong duality: with every other right side zero or slack and every finite bound slack or zero, only demand carries cost.
test('where nothing is scarce, demand times its price is the whole cost', async () => {
  await law(
    aProblem,
    async (problem) => {
      const plenty = withSites({ ...problem, policy: { westSuitable: false } }, (s) => ({
        ...s,
        existingItMw: 1e5,
        maxItMw: 1e5,
        availableExistingShare: 1,
        maxBuildWindMw: s.windFullLoadHours ? 1e6 : 0,
        maxBuildSolarMw: s.solarFullLoadHours ? 1e6 : 0,
      }))
      const origins = plenty.data.origins?.map((o) => ({ ...o, volumeMwh: 1e10 }))
      const solved = await optimumOf({ ...plenty, data: { ...plenty.data, origins } })
      if (!solved) throw new Error('plenty has a plan')
      for (const { id } of solved.instance.sites) expectSame(solved.dual(`siteItCapacity[${id}]`), 0)
      let worth = 0
      for (const d of problem.data.demand)
        if (d.itMw > 0) worth += d.itMw * solved.dual(`demandServed[${d.regionId},${d.workloadId}]`)
      expectSame(worth, solved.objective)
      return worth > 0
    },
    35,
  )
})

// One MW of plant gives capacityFactor MW whenever load takes it. Each is worth the load's price, less the charge, plus
// what the green rule pays, less the rent of the direct share: strictly inside its limits that is exactly its cost.
test('a plant strictly inside its limits earns exactly its cost', async () => {
  let plants = 0
  await law(
    fc.record({ problem: aProblem, green }),
    async ({ problem, green }) => {
      const solved = await optimumOf({ ...problem, green })
      if (!solved) return false
      const { instance, value, dual } = solved
      const { economics, rules } = instance
      let found = false
      for (const site of instance.sites)
        for (const g of technologies) {
          const built = value(`builtMw[${site.id},${g}]`)
          const max = site.maxBuildMw[g]
          if (built < 1e-3 || built > max - 1e-3) continue
          const greenRow = rules.green.accounting === 'none' ? null : rules.green.scope === 'plan' ? 'plan' : site.id
          const perMwh =
            dual(`directShare[${site.id}]`) -
            economics.directSupplyChargeCnyPerMwh +
            (greenRow === null ? 0 : dual(`greenShare[${greenRow}]`))
          const earned = (site.capacityFactor[g][0] ?? 0) * (dual(`energyBalance[${site.id},year]`) + 8760 * perMwh)
          expectSame(earned, economics.annualisedBuildCnyPerMwYear[g] + economics.buildOmCnyPerMwYear[g])
          found = true
          plants += 1
        }
      return found
    },
    10,
  )
  expect(plants).toBeGreaterThanOrEqual(10)
})

test('a new hall strictly inside its limits is worth exactly its annuity', async () => {
  await law(
    aProblem,
    async (problem) => {
      const solved = await optimumOf(problem)
      if (!solved) return false
      let found = false
      for (const site of solved.instance.sites) {
        const built = solved.value(`builtItMw[${site.id}]`)
        if (built < 1e-3 || built > site.maxItMw - site.existingItMw - 1e-3) continue
        const annuity = solved.instance.economics.hallAnnuity * site.hallCapexCnyPerMw
        expectSame(-solved.dual(`siteItCapacity[${site.id}]`), annuity)
        found = true
      }
      return found
    },
    5,
  )
})
