import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { certify } from '../../server/lp/certify.ts'
import type { LinearProgram } from '../../server/lp/program.ts'
import { createSolvedBefore, type SolvedBefore } from '../../server/runs/solvedBefore.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { highs } from '../../server/solver/highs.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

const roomy = 2 ** 26

// minimise 2x + 3y, x + y ≥ 1, x − y ≤ 0.5, 0 ≤ x, y ≤ 4
function aProgram(changes: Partial<LinearProgram> = {}): LinearProgram {
  return {
    rowCount: 2,
    columnCount: 2,
    cost: Float64Array.of(2, 3),
    costOffset: 0,
    columnLower: Float64Array.of(0, 0),
    columnUpper: Float64Array.of(4, 4),
    rowLower: Float64Array.of(1, -Infinity),
    rowUpper: Float64Array.of(Infinity, 0.5),
    columnStart: Int32Array.of(0, 2, 4),
    rowIndex: Int32Array.of(0, 1, 0, 1),
    value: Float64Array.of(1, 1, 1, -1),
    rowName: (row) => `r${row}`,
    columnName: (column) => `x${column}`,
    ...changes,
  }
}

async function keep(memory: SolvedBefore, program: LinearProgram) {
  const outcome = await highs.solve(program)
  const proven = { outcome, certificate: certify(program, outcome, null) }
  memory.keep(program, proven)
  return proven
}

test('an equal program built anew is known, to the same solver only', async () => {
  const memory = createSolvedBefore(roomy)
  const proven = await keep(memory, aProgram())
  expect(memory.find(aProgram(), 'highs')?.outcome).toBe(proven.outcome)
  expect(memory.find(aProgram(), 'javascriptLp')).toBeUndefined()
})

test.each<[keyof LinearProgram, Partial<LinearProgram>]>([
  ['cost', { cost: Float64Array.of(2, 3 + 2 ** -51) }],
  ['costOffset', { costOffset: 1 }],
  ['columnLower', { columnLower: Float64Array.of(0, 0.1) }],
  ['columnUpper', { columnUpper: Float64Array.of(Infinity, 4) }],
  ['rowLower', { rowLower: Float64Array.of(1.5, -Infinity) }],
  ['rowUpper', { rowUpper: Float64Array.of(Infinity, 0.25) }],
  ['columnStart', { columnStart: Int32Array.of(0, 1, 4) }],
  ['rowIndex', { rowIndex: Int32Array.of(1, 0, 0, 1) }],
  ['value', { value: Float64Array.of(1, 1, 1, -2) }],
  ['integer', { integer: Uint8Array.of(1, 0) }],
  ['integer', { integer: Uint8Array.of(0, 0) }],
])('a program that differs in %s alone is not known', async (_field, changes) => {
  const memory = createSolvedBefore(roomy)
  await keep(memory, aProgram())
  expect(memory.find(aProgram(changes), 'highs')).toBeUndefined()
})

test('only optima are kept', async () => {
  const memory = createSolvedBefore(roomy)
  const impossible = aProgram({ rowLower: Float64Array.of(9, -Infinity) })
  const outcome = await highs.solve(impossible)
  expect(outcome.status).toBe('infeasible')
  const { certificate } = await keep(createSolvedBefore(roomy), aProgram())
  memory.keep(impossible, { outcome, certificate })
  expect(memory.find(impossible, 'highs')).toBeUndefined()
})

// A program above takes 8 × (2 + 1 + 2 + 2 + 2 + 2 + 4) + 4 × (3 + 4) bytes, its values and duals 8 × 4: 180.
test('the one unused for longest falls out when the room is full', async () => {
  const memory = createSolvedBefore(2 * 180)
  const [a, b, c] = [1, 2, 3].map((offset) => aProgram({ costOffset: offset }))
  if (!a || !b || !c) throw new Error('three programs')
  await keep(memory, a)
  await keep(memory, b)
  memory.find(a, 'highs')
  await keep(memory, c)
  expect([a, b, c].map((program) => memory.find(program, 'highs') !== undefined)).toEqual([true, false, true])
})

test('a program larger than the room is not kept', async () => {
  const memory = createSolvedBefore(179)
  await keep(memory, aProgram())
  expect(memory.find(aProgram(), 'highs')).toBeUndefined()
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
  { dataset: 'china-2025' },
]

test('plan after plan, every answer is what a process without memory answers', async () => {
  const memory = createSolvedBefore(roomy)
  let found = 0
  const counted: SolvedBefore = {
    keep: memory.keep,
    find: (program, solver) => {
      const proven = memory.find(program, solver)
      if (proven) found++
      return proven
    },
  }
  const dataset = nationalDataset('china-2025')
  for (const input of changed) {
    const scenario = parseScenario(input)
    const remembering = await solveScenario(scenario, dataset, { solvedBefore: counted })
    const fresh = await solveScenario(scenario, dataset)
    expect({ ...remembering, solveSeconds: 0 }, JSON.stringify(input)).toEqual({ ...fresh, solveSeconds: 0 })
  }
  // The first scenario comes again at the end: both its baselines, and localEast wherever only green supply changed.
  expect(found).toBeGreaterThanOrEqual(3)
})
