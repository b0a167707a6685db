import { expect, test } from 'vitest'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { aScenario, aSite } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

// 100 MW at PUE 1 draw 876 000 MWh at 600 CNY, of which 380 is energy: 525 600 000. Half must be green: 438 000 MWh.
// `near` sells at 400 in the same grid region: 400 + premium 20 − credit min(380, 400) = 40 CNY/MWh more than the grid.
// `far` sells at 250 in another: 250 + 20 + delivery 100 − credit min(380, 350) = 20. Its energy arrives at 350, below
// the 380 it replaces, and still it does not undercut the grid: only the premium is left.
const site = aSite('s', { tariffCnyPerMwh: 600, tariffEnergyPartCnyPerMwh: 380, gridRegion: 'east' })
const near = { id: 'near', gridRegion: 'east', technology: 'wind', priceCnyPerMwh: 400, volumeMwh: 1e9 } as const
const far = { id: 'far', gridRegion: 'north', technology: 'hydro', priceCnyPerMwh: 250, volumeMwh: 300_000 } as const
const trade = { greenPowerPremiumCnyPerMwh: 20, interRegionalDeliveryCnyPerMwh: 100 }
const gridCny = 525_600_000

function half(
  change: Partial<ScenarioInput['data']> = {},
  accounting: 'annual' | 'greenCertificate' = 'annual',
): ScenarioInput {
  const data = { sites: [site], origins: [near, far], ...trade, ...change }
  return aScenario({ green: { accounting, share: 0.5 }, data })
}

// far sells its 300 000 MWh at 20, near the other 138 000 at 40: 6 000 000 + 5 520 000.
// One more MWh from far would save 40 − 20 = 20; one more green MWh asked costs 40.
test('the cheaper origin delivers first, up to its volume', async () => {
  const plan = await solveWithBoth(half())
  expectClose(plan.objectiveCny, gridCny + 11_520_000)
  const bought = new Map(plan.contracts.map((c) => [c.originId, c]))
  expectClose(bought.get('far')?.energyMwh, 300_000)
  expectClose(bought.get('far')?.costCny, 6_000_000)
  expectClose(bought.get('near')?.energyMwh, 138_000)
  expectClose(plan.kpis?.greenAnnualShare, 0.5)
  const lines = new Map(plan.costLines.map((line) => [line.id, line]))
  expectClose(lines.get('contractedGreen')?.costCny, 300_000 * 370 + 138_000 * 420)
  expectClose(lines.get('contractedGreenCredit')?.costCny, -(300_000 * 350 + 138_000 * 380))
  const { dual } = await solveCase(half())
  expectClose(dual('originVolume[far]'), -20)
  expectClose(dual('originVolume[near]'), 0)
  expectClose(dual('greenShare[s]'), 40)
})

test('nobody contracts where no rule and no account asks for it, however cheap the origin', async () => {
  const free = { ...far, priceCnyPerMwh: 0 }
  const plan = await solveWithBoth(aScenario({ data: { sites: [site], origins: [free], ...trade } }))
  expectClose(plan.objectiveCny, gridCny)
  expect(plan.contracts).toEqual([])
})

test('contracts switched off leave the annual rule to own supply', async () => {
  const sunny = aSite('s', { ...site, solarFullLoadHours: 1000, maxBuildSolarMw: 1000 })
  const plants = { solarCapexCnyPerMw: 7e6, solarLifeYears: 10, discountRate: 0 }
  const plan = await solveWithBoth({ ...half({ sites: [sunny], ...plants }), supply: { contracts: false } })
  // 438 MW of solar at 700 000 a year give 438 000 MWh at 700 against 600 on the grid.
  expectClose(plan.objectiveCny, gridCny + 438_000 * 100)
  expect(plan.contracts).toEqual([])
})

// Certificates at 8 CNY/MWh count for the same half: 3 504 000. They leave the annual score at 0 and say so.
test('green certificates are cheaper than contracts and score apart', async () => {
  const plan = await solveWithBoth(half({ greenCertificateCnyPerMwh: 8 }, 'greenCertificate'))
  expectClose(plan.objectiveCny, gridCny + 3_504_000)
  expectClose(plan.kpis?.greenCertificateShare, 0.5)
  expect(plan.kpis?.greenAnnualShare).toBe(0)
  expectClose(plan.sites[0]?.greenCertificateMwh, 438_000)
})

// At 30 CNY a certificate, far (20) sells out first, then 138 000 certificates are bought: 6 000 000 + 4 140 000.
test('certificates and contracts mix by price', async () => {
  const plan = await solveWithBoth(half({ greenCertificateCnyPerMwh: 30 }, 'greenCertificate'))
  expectClose(plan.objectiveCny, gridCny + 10_140_000)
  expectClose(plan.kpis?.greenAnnualShare, 300_000 / 876_000)
})

// Two regions of 50 MW, each with one site of its own: 438 000 MWh each. In the north a contract costs 260 − 250 = 10
// over the grid, in the east 360 − 300 = 60. Half at each site: 219 000·(10 + 60) = 15 330 000. Half of the plan: all
// 438 000 in the north, exactly what is imported there: 4 380 000. At 60 %: 438 000·10 + 87 600·60 = 9 636 000, since
// nothing can be claimed beyond what was drawn.
test.each([
  { scope: 'site', share: 0.5, extra: 15_330_000 },
  { scope: 'plan', share: 0.5, extra: 4_380_000 },
  { scope: 'plan', share: 0.6, extra: 9_636_000 },
] as const)('a green share of $share per $scope costs $extra', async ({ scope, share, extra }) => {
  const data = {
    regions: [{ id: 'n' }, { id: 'e' }],
    sites: [
      aSite('north', { homeOf: 'n', tariffCnyPerMwh: 300, tariffEnergyPartCnyPerMwh: 250, gridRegion: 'north' }),
      aSite('east', { homeOf: 'e', tariffCnyPerMwh: 500, tariffEnergyPartCnyPerMwh: 300, gridRegion: 'east' }),
    ],
    demand: [
      { regionId: 'n', itMw: 50 },
      { regionId: 'e', itMw: 50 },
    ],
    origins: [{ ...far, volumeMwh: 1e9 }],
    greenPowerPremiumCnyPerMwh: 10,
    interRegionalDeliveryCnyPerMwh: 100,
  }
  const plan = await solveWithBoth(aScenario({ green: { accounting: 'annual', share, scope }, data }))
  expectClose(plan.objectiveCny, 438_000 * 800 + extra)
  for (const s of plan.sites) expect(s.contractedGreenMwh).toBeLessThanOrEqual(s.gridImportMwh * (1 + 1e-9))
})

// A dry year leaves three quarters of hydro: far has 225 000, near sells 213 000: 4 500 000 + 8 520 000.
test('a dry year takes a quarter of hydro contracts', async () => {
  const plan = await solveWithBoth({ ...half(), supply: { dryYear: true } })
  expectClose(plan.objectiveCny, gridCny + 13_020_000)
})
