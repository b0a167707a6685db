import { expect, test } from 'vitest'
import { aScenario, aSite, aWorkload } from '../support/aScenario.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

// 100 MW of servers, half of them at work all year, follow the cheaper power: the 50 MW that `near` holds do all the work.
// The other 50 have to stand somewhere, idle at 0.2 of their power: in new halls at `far`, where no stream is reserved.
//   near   50 MW at work: 438 000 MWh at 100 = 43 800 000
//   far    0.2 × 50 = 10 MW idle: 87 600 MWh at 200 = 17 520 000, 43 800 t; halls 50 × 1000 = 50 000
//   servers 100 × 2000 = 200 000 (one year, no interest); in all 61 570 000.
test('what idle servers cost where no stream stands is borne by the streams they stand by for', async () => {
  const plan = await solveWithBoth(
    aScenario({
      timeMode: 'hours',
      routing: 'hourly',
      baselines: false,
      data: {
        periods: [
          { id: 'a', hours: 4380, weight: 1 },
          { id: 'b', hours: 4380, weight: 1 },
        ],
        sites: [
          aSite('near', { existingItMw: 50, tariffCnyPerMwh: 100 }),
          aSite('far', {
            existingItMw: 0,
            maxItMw: 100,
            hallCapexCnyPerMw: 1000,
            tariffCnyPerMwh: 200,
            gridCarbonTonnesPerMwh: 0.5,
          }),
        ],
        workloads: [aWorkload({ activity: [0.5, 0.5] })],
        idlePowerShare: 0.2,
        discountRate: 0,
        hallLifeYears: 1,
        serverCapexCnyPerMw: 2000,
        serverLifeYears: 1,
      },
    }),
  )
  expectClose(plan.objectiveCny, 61_570_000)
  const [only, ...others] = plan.placements
  expect(others).toEqual([])
  expect(only?.siteId).toBe('near')
  expectClose(only?.costCny, 61_570_000)
  expectClose(only?.costWithoutServersCny, 61_370_000)
  expectClose(only?.carbonTonnes, 43_800)
  expectClose(only?.itEnergyMwh, 525_600)
})
