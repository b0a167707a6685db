import { expect, test } from 'vitest'
import { parseScenario } from '../../../server/contract/parseScenario.ts'
import { buildInstance } from '../../../server/model/buildInstance.ts'
import { nationalDataset } from '../../support/nationalDataset.ts'

test('the tariff factor multiplies the tariff of every hour, peak and valley alike', () => {
  const tariffs = (tariffFactor: number): number[] => {
    const scenario = parseScenario({ timeMode: 'typicalDays', time: { days: 2 }, prices: { tariffFactor } })
    return buildInstance(scenario, nationalDataset('china-2030')).sites.flatMap((site) => [
      site.tariffCnyPerMwh,
      site.tariffEnergyPartCnyPerMwh,
      ...site.byPeriod.tariffCnyPerMwh,
    ])
  }
  const twice = tariffs(2)
  for (const [i, cny] of tariffs(1).entries()) expect(twice[i]).toBeCloseTo(2 * cny, 6)
})
