import { test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { readPlan } from '../../server/model/read/readPlan.ts'
import { oneSite } from '../support/aScenario.ts'
import { expectClose } from '../support/solveWithBoth.ts'

// 10 MW at the meter all year. By day 12 MW of sun: 10 to load, 2 MWh into a store without losses, which is empty before.
// By night the store takes in 20 MW of the grid and gives 22: of the 22 MWh that pass through it 2 are green, not all.
test('a store that takes in and gives at once gives no more green than it holds', () => {
  const scenario = oneSite(
    { solarCapacityFactor: [1, 0], maxBuildSolarMw: 20, maxBuildStorageMw: 50, maxBuildStorageMwh: 50 },
    {
      timeMode: 'hours',
      data: {
        periods: [
          { id: 'day', hours: 1, weight: 4380 },
          { id: 'night', hours: 1, weight: 4380 },
        ],
        demand: [{ regionId: 'home', itMw: 10 }],
      },
    },
  )
  const instance = buildInstance(parseScenario(scenario), null)
  const built = buildProgram(instance)
  const { program } = built
  const given: Readonly<Record<string, number>> = {
    'reservedItMw[home,s,all]': 10,
    'serverItMw[s,all]': 10,
    'builtMw[s,solar]': 12,
    'generatedMw[s,solar,day]': 12,
    'chargeMw[s,day]': 2,
    'storedMwh[s,day]': 2,
    'chargeMw[s,night]': 20,
    'dischargeMw[s,night]': 22,
    'gridImportMw[s,night]': 8,
  }
  const values = Float64Array.from({ length: program.columnCount }, (_, j) => given[program.columnName(j)] ?? 0)
  const { kpis, sites } = readPlan(instance, built, values, undefined)
  expectClose(kpis.greenAnnualShare, 12 / 20)
  expectClose(kpis.greenHourlyShare ?? undefined, 12 / 20)
  expectClose(sites[0]?.greenHourlyShare ?? undefined, 12 / 20)
})
