import { describe, expect, test } from 'vitest'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import { solveCase } from '../support/solveCase.ts'
import { expectClose, solveWithBoth } from '../support/solveWithBoth.ts'

const year = 8760

// 80 MW at 300 and 40 MW at 500 CNY/MWh: the dear site would take 20 MW. On-rack 65 % of its 40 MW asks for 26, which the
// cheap site gives up (its own 52 MW of 80 hold). One more MW asked of the dear site costs 200.
test('halls that are opened are filled to the on-rack floor', async () => {
  const input = twoSites(
    { existingItMw: 80, tariffCnyPerMwh: 300 },
    { existingItMw: 40, tariffCnyPerMwh: 500 },
    { siting: true, policy: { onRackFloor: 0.65 } },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, (74 * 300 + 26 * 500) * year)
  const { dual } = await solveCase(input)
  expectClose(dual('onRackFloor[b]'), 200 * year)
  expect(plan.bindingRules.map(({ row }) => row)).toContain('onRackFloor[b]')
  const free = await solveWithBoth({ ...input, policy: {} })
  expectClose(free.objectiveCny, (80 * 300 + 20 * 500) * year)
})

// Blocks of 40 MW for the 5 MW that are missing: without the floor 5 MW of servers stand in them, with it 26.
test('blocks of new halls are filled to it as well', async () => {
  const siting = { sites: [{ siteId: 'new', blockItMw: 40 }] }
  const sites = [
    aSite('old', { existingItMw: 95, tariffCnyPerMwh: 300 }),
    aSite('new', { existingItMw: 0, maxItMw: 80, tariffCnyPerMwh: 400 }),
  ]
  const input = aScenario({ siting, policy: { onRackFloor: 0.65 }, data: { sites } })
  expectClose((await solveWithBoth(input)).objectiveCny, (74 * 300 + 26 * 400) * year)
})

// The hub's load is 876 000 MWh; 80 % of it in certificates at 10 CNY. The site outside the hub, at 320, would need none but
// is dearer all the same. One more MWh asked of the hub costs one certificate.
test('a hub runs on green energy to its floor, and nobody else has to', async () => {
  const input = twoSites(
    { hub: 'gansu', tariffCnyPerMwh: 300 },
    { tariffCnyPerMwh: 320 },
    { policy: { greenFloorByHub: 0.8 }, data: { greenCertificateCnyPerMwh: 10 } },
  )
  const plan = await solveWithBoth(input)
  expectClose(plan.objectiveCny, 100 * year * (300 + 8))
  const { dual } = await solveCase(input)
  expectClose(dual('greenFloorByHub[gansu]'), 10)
  const dear = await solveWithBoth({
    ...input,
    data: { ...input.data, greenCertificateCnyPerMwh: 40 } as typeof input.data,
  })
  expectClose(dear.objectiveCny, 100 * year * 320)
  expectClose(dear.kpis?.greenCertificateShare, 0)
})

describe('concentration', () => {
  // Two cheap sites of 60 MW in one place, which may hold 80 of 100 MW: 20 MW go to the dear site.
  test.each([
    ['provinceShare[p]', { provinceId: 'p' }, { provinceShareMax: 0.8 }],
    ['hubLoadShare[p]', { hub: 'p' }, { hubLoadShareMax: 0.8 }],
  ])('%s', async (row, at, policy) => {
    const sites = [
      aSite('p1', { ...at, existingItMw: 60, tariffCnyPerMwh: 300 }),
      aSite('p2', { ...at, existingItMw: 60, tariffCnyPerMwh: 310 }),
      aSite('q', { tariffCnyPerMwh: 500 }),
    ]
    const input = aScenario({ data: { sites }, policy })
    const plan = await solveWithBoth(input)
    expectClose(plan.objectiveCny, (60 * 300 + 20 * 310 + 20 * 500) * year)
    const { dual } = await solveCase(input)
    expectClose(dual(row), -190 * year)
    expect(plan.bindingRules[0]?.row).toBe(row)
  })
})
