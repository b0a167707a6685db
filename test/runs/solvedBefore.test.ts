import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import type { Instance } from '../../server/model/instance.ts'
import { createSolvedBefore, type SolvedBefore } from '../../server/runs/solvedBefore.ts'
import { solveInstance } from '../../server/runs/solveInstance.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite } from '../support/aScenario.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

const roomy = 2 ** 26

function anInstance(pue = 1.2, name = 'a'): Instance {
  const site = aSite('s', { pue })
  return buildInstance(parseScenario({ ...aScenario({ data: { sites: [site] } }), name }), null)
}

/** The same memory, counting what it gives back. */
function counting(memory: SolvedBefore): SolvedBefore & { readonly found: () => number } {
  let found = 0
  return {
    found: () => found,
    keep: memory.keep,
    find: (instance, wanted) => {
      const solved = memory.find(instance, wanted)
      if (solved) found++
      return solved
    },
  }
}

async function solve(instance: Instance, solvedBefore: SolvedBefore, solver: 'auto' | 'highs' = 'auto') {
  return solveInstance(instance, { solver, timeLimitSeconds: 60, solvedBefore })
}

describe('what is known', () => {
  test('an instance built anew, under another name and resting on other figures', async () => {
    const memory = createSolvedBefore(roomy)
    const first = await solve(anInstance(), memory)
    const again = { ...anInstance(1.2, 'another'), restsOn: [] }
    expect(await solve(again, memory)).toBe(first)
  })

  test('not an instance with another figure, nor the same for another solver', async () => {
    const memory = createSolvedBefore(roomy)
    const first = await solve(anInstance(), memory)
    expect(await solve(anInstance(1.2 + 2 ** -52), memory)).not.toBe(first)
    expect(await solve(anInstance(), memory, 'highs')).not.toBe(first)
  })

  test('not what is not optimal', async () => {
    const memory = counting(createSolvedBefore(roomy))
    const tooSmall = buildInstance(
      parseScenario(aScenario({ data: { sites: [aSite('s', { existingItMw: 1 })] } })),
      null,
    )
    for (let i = 0; i < 2; i++) expect((await solve(tooSmall, memory)).outcome.status).toBe('infeasible')
    expect(memory.found()).toBe(0)
  })
})

describe('room', () => {
  test('the one unused for longest falls out', async () => {
    const { built, outcome } = await solve(anInstance(), createSolvedBefore(roomy))
    const { program } = built
    const doubles = 3 * program.columnCount + 2 * program.rowCount + program.value.length
    const integers = program.columnCount + 1 + program.rowIndex.length
    const answer = (outcome.values?.length ?? 0) + (outcome.rowDuals?.length ?? 0)
    const bytesOfOne = 8 * (doubles + answer) + 4 * integers
    const memory = counting(createSolvedBefore(2 * bytesOfOne))
    const found = async (pue: number) => {
      const before = memory.found()
      await solve(anInstance(pue), memory)
      return memory.found() > before
    }
    // 1.3 and 1.4 are kept; 1.3 is used; 1.5 takes the place of 1.4.
    expect([await found(1.3), await found(1.4), await found(1.3), await found(1.5)]).toEqual([
      false,
      false,
      true,
      false,
    ])
    expect([await found(1.3), await found(1.5), await found(1.4)]).toEqual([true, true, false])
  })

  test('an instance larger than all of it is not kept', async () => {
    const memory = counting(createSolvedBefore(100))
    for (let i = 0; i < 2; i++) await solve(anInstance(), memory)
    expect(memory.found()).toBe(0)
  })
})

const changed: readonly ScenarioInput[] = [
  { dataset: 'china-2025' },
  { dataset: 'china-2025', carbon: { priceCnyPerTonne: 300 } },
  { dataset: 'china-2025', prices: { tariffFactor: 1.1 } },
  { dataset: 'china-2025', demand: { totalItMw: 3000 } },
  { dataset: 'china-2025', green: { accounting: 'annual', share: 0.8 } },
  { dataset: 'china-2025', sites: [{ siteId: 'home-beijing', pue: 1.5 }] },
  { dataset: 'china-2025', sites: [{ siteId: 'home-beijing', pue: 1.5 }], carbon: { account: 'market' } },
  { dataset: 'china-2025', supply: { dryYear: true } },
  { dataset: 'china-2025', name: 'as at first' },
]

test('plan after plan, every answer is what a process without memory answers', async () => {
  const memory = counting(createSolvedBefore(roomy))
  const dataset = nationalDataset('china-2025')
  for (const input of changed) {
    const scenario = parseScenario(input)
    const remembering = await solveScenario(scenario, dataset, { solvedBefore: memory })
    const fresh = await solveScenario(scenario, dataset)
    expect({ ...remembering, solveSeconds: 0 }, JSON.stringify(input)).toEqual({ ...fresh, solveSeconds: 0 })
  }
  // Both baselines of the last, and localEast where only green supply changed.
  expect(memory.found()).toBeGreaterThanOrEqual(3)
})

test('a changed site that no baseline uses leaves them known', async () => {
  const memory = counting(createSolvedBefore(roomy))
  const dataset = nationalDataset('china-2025')
  const named = dataset.sites.find(({ kind }) => kind === 'named')
  await solveScenario(parseScenario({ dataset: 'china-2025' }), dataset, { solvedBefore: memory })
  const sites = [{ siteId: named?.id ?? '', pue: 1.11 }]
  await solveScenario(parseScenario({ dataset: 'china-2025', sites }), dataset, { solvedBefore: memory })
  expect(memory.found()).toBeGreaterThanOrEqual(1)
})
