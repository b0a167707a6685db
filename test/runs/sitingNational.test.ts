import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { nationalDataset } from '../support/nationalDataset.ts'
import { expectClose } from '../support/solveWithBoth.ts'

const dataset = nationalDataset('china-2030')

async function planOf(input: ScenarioInput): Promise<Plan & { readonly siting: NonNullable<Plan['siting']> }> {
  const plan = await solveScenario(parseScenario({ baselines: false, ...input }), dataset)
  const { siting } = plan
  if (!siting) throw new Error('the plan says nothing of sites')
  expect(plan.status).toBe('optimal')
  expect(plan.certificate).toMatchObject({ passed: true, boundFrom: 'highsBound', datasetHash: plan.datasetHash })
  return { ...plan, siting }
}

const ids = (sites: readonly { readonly siteId: string }[]): string[] => sites.map(({ siteId }) => siteId)

test('a national plan opens a proven-optimal subset of the named sites', async () => {
  const { siting, placements, sites, dualsFrom, restsOn, costLines, objectiveCny } = await planOf({ siting: true })
  expect(siting.gap ?? 1).toBeLessThanOrEqual(1e-6)
  expect(siting.openSites.length + siting.closedSites.length).toBe(22)
  expect(siting.closedSites.length).toBeGreaterThan(0)
  expect(dualsFrom).toBe('fixedDecisions')
  // Every open site keeps its economic size and costs the national figure; nothing stands at a shut one.
  for (const { itMw, fixedCostCnyPerYear } of siting.openSites) {
    expect(itMw).toBeGreaterThanOrEqual(25 - 1e-6)
    expect(fixedCostCnyPerYear).toBe(30e6)
  }
  const shut = new Set(ids(siting.closedSites))
  expect(placements.filter(({ siteId }) => shut.has(siteId))).toEqual([])
  expect(sites.filter(({ siteId, builtItMw, builtWindMw }) => shut.has(siteId) && builtItMw + builtWindMw > 0)).toEqual(
    [],
  )
  expectClose(costLines.find(({ id }) => id === 'siteFixed')?.costCny, siting.openSites.length * 30e6)
  const taken = restsOn.filter(({ figure }) => /siteFixedCnyPerYear|economicSiteItMw/.test(figure))
  expect(taken.map(({ status }) => status)).toEqual(['assumed', 'assumed'])
  // Opening may only cost: without siting everything is open for nothing.
  const free = await solveScenario(parseScenario({ baselines: false }), dataset)
  expect(objectiveCny ?? 0).toBeGreaterThanOrEqual(free.objectiveCny ?? Number.NaN)
})

test('blocks, locks, exclusions and a number of sites hold together', async () => {
  const { siting, sites } = await planOf({
    siting: {
      blockItMw: 20,
      maxOpenSites: 6,
      exclusive: [['zhongwei', 'qingyang']],
      sites: [
        { siteId: 'shaoguan', lock: 'open' },
        { siteId: 'ulanqab', lock: 'shut' },
      ],
    },
  })
  const open = ids(siting.openSites)
  expect(open).toHaveLength(6)
  expect(open).toContain('shaoguan')
  expect(open).not.toContain('ulanqab')
  expect(open.includes('zhongwei') && open.includes('qingyang')).toBe(false)
  for (const { siteId, builtItMw, blocks } of siting.openSites) {
    expectClose(builtItMw, 20 * (blocks ?? Number.NaN))
    expectClose(sites.find((site) => site.siteId === siteId)?.builtItMw, builtItMw)
  }
})

test('documented limits that are on can be traced to their documents', async () => {
  const plan = await solveScenario(
    parseScenario({ baselines: false, policy: { greenFloorByHub: 0.8, directSupply: true, onRackFloor: 0.5 } }),
    dataset,
  )
  expect(plan.certificate?.passed).toBe(true)
  expect(plan.dualsFrom).toBe('fixedDecisions')
  const traced = plan.restsOn.filter(({ figure }) => figure.startsWith('policies.'))
  expect(traced.map(({ figure, sourceId, changed }) => [figure, sourceId, changed])).toEqual([
    ['policies.cluster-on-rack-min', 'scenario', true],
    ['policies.green-share-new-hub-min', 'ndrc-2023-1779', false],
    ['policies.direct-green-self-use-min', 'ndrc-2025-650', false],
    ['policies.direct-green-load-share-min', 'ndrc-2025-650', false],
    ['policies.direct-green-export-max', 'ndrc-2025-650', false],
  ])
})
