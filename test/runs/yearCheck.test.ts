import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { itPowerFactor } from '../../server/model/instance.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

const dataset = nationalDataset('china-2030')
// A tenth of a GW, so that few sites run.
const small = { dataset: 'china-2030', baselines: false, demand: { totalItMw: 100 }, timeMode: 'typicalDays' }

// Without own supply, storage and waiting work nothing is decided by the hour: every hour's load is bought at that hour's
// price. The sum over the 8 760 hours, added up here by hand, is what the check must find.
test('sizes without any choice cost what their load costs, hour by hour', async () => {
  const supply = { ownBuild: false, storage: false, deferral: false }
  const time = { days: 1, checkOverYear: true }
  const plan = await solveScenario(parseScenario({ ...small, supply, time }), dataset)
  const year = buildInstance(
    parseScenario({ ...small, supply, timeMode: 'hours', time: { startHour: 0, hours: 8760 } }),
    dataset,
  )
  let [energyCny, carbonTonnes, importMwh] = [0, 0, 0]
  for (const { siteId, workloadId, itMw } of plan.placements) {
    const site = year.sites.find(({ id }) => id === siteId)
    const workload = year.workloads.find(({ id }) => id === workloadId)
    for (const t of year.periods.keys()) {
      const mw = (site?.byPeriod.pue[t] ?? 0) * itMw * (workload ? itPowerFactor(year, workload, t) : 0)
      importMwh += mw
      energyCny += mw * (site?.byPeriod.tariffCnyPerMwh[t] ?? 0)
      carbonTonnes += mw * (site?.byPeriod.gridCarbonTonnesPerMwh[t] ?? 0)
    }
  }
  const settled = plan.costLines
    .filter(({ id }) => !['gridEnergy', 'carbonCost'].includes(id))
    .reduce((sum, { costCny }) => sum + costCny, 0)
  const expected = settled + energyCny + year.economics.carbonPriceCnyPerTonne * carbonTonnes
  expect(plan.yearCheck?.hourlyCostCny).toBeCloseTo(expected, -2)
  expect(plan.yearCheck?.hourlyImportMwh).toBeCloseTo(importMwh, 1)
  expect(plan.yearCheck?.hourlyCarbonTonnes).toBeCloseTo(carbonTonnes, 1)
  expect(plan.yearCheck?.shortMwh).toBe(0)
  expect(plan.yearCheck?.weeks).toBe(52)
}, 120_000)

test('a connection that holds on the typical day and not on every day is told, in MWh', async () => {
  const time = { days: 1, checkOverYear: true }
  const supply = { storage: false, deferral: false }
  const first = await solveScenario(parseScenario({ ...small, supply, time: { days: 1 } }), dataset)
  const busiest = [...first.sites].sort((a, b) => b.itMw - a.itMw)[0]
  const hours = first.operation?.sites.find(({ siteId }) => siteId === busiest?.siteId)
  const peak = Math.max(...(hours?.gridImportMw ?? []))
  const sites = [{ siteId: busiest?.siteId ?? '', gridImportMaxMw: 0.9 * peak }]
  const plan = await solveScenario(parseScenario({ ...small, supply, time, sites }), dataset)
  const windless = plan.sites.find(({ siteId }) => siteId === busiest?.siteId)
  expect(windless?.itMw).toBeGreaterThan(0)
  expect(plan.yearCheck?.shortMwh).toBeGreaterThan(0)
}, 120_000)
