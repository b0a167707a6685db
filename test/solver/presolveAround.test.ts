import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { certify } from '../../server/lp/certify.ts'
import { extendProgram } from '../../server/lp/extendProgram.ts'
import type { LinearProgram } from '../../server/lp/program.ts'
import { highs } from '../../server/solver/highs.ts'
import { openHighsSession } from '../../server/solver/highsSession.ts'
import { presolveAround } from '../../server/solver/presolveAround.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'

/** The program with one more column that counts `weights` of the others. */
function counted(program: LinearProgram, weights: readonly number[]): LinearProgram {
  const extended = extendProgram(program, {
    columnCount: 1,
    rows: [{ lower: 0, upper: 0 }],
    terms: [
      ...weights.map((value, column) => ({ row: program.rowCount, column, value })).filter(({ value }) => value !== 0),
      { row: program.rowCount, column: program.columnCount, value: -1 },
    ],
    rowName: () => 'count',
    columnName: () => 'total',
  })
  return { ...extended, columnLower: extended.columnLower.with(program.columnCount, -Infinity) }
}

function under(program: LinearProgram, limit: number): LinearProgram {
  return { ...program, columnUpper: program.columnUpper.with(program.columnCount - 1, limit) }
}

/** What `sources` ship to `sinks`, each as much as it has to each as much as it needs: costs and tonnes of every way. */
const shipping = fc
  .record({
    sources: fc.integer({ min: 3, max: 6 }),
    sinks: fc.integer({ min: 3, max: 6 }),
    seed: fc.infiniteStream(fc.integer({ min: 1, max: 60 })),
  })
  .map(({ sources, sinks, seed }) => {
    const ways = sources * sinks
    const [costs, tonnes, needs] = [ways, ways, sinks].map((count) =>
      Array.from({ length: count }, () => seed.next().value),
    )
    const most = Math.ceil((1.5 * (needs ?? []).reduce((sum, need) => sum + need, 0)) / sources)
    const ships = (over: (source: number, sink: number) => boolean): number[] =>
      Array.from({ length: ways }, (_, k) => (over(Math.floor(k / sinks), k % sinks) ? 1 : 0))
    const program = aLinearProgram({
      cost: costs ?? [],
      rows: [
        ...Array.from({ length: sources }, (_, i) => ({ terms: ships((source) => source === i), max: most })),
        ...(needs ?? []).map((min, i) => ({ terms: ships((_, sink) => sink === i), min })),
      ],
    })
    // Some ways take carbon away, as claims do on the market account.
    return counted(
      program,
      (tonnes ?? []).map((each) => each - 15),
    )
  })

describe('presolving around one column', () => {
  test('a program of which nothing is left is none', async () => {
    expect(await presolveAround(counted(aLinearProgram({ cost: [3], rows: [{ terms: [1], min: 2 }] }), [0]))).toBeNull()
  })

  // What presolve leaves must have the optimum of the whole program under every limit, and the way back must prove it.
  test('shipping under any limit: the optimum of the whole, certified', async () => {
    let exercised = 0
    await fc.assert(
      fc.asyncProperty(shipping, fc.double({ min: 0, max: 1, noNaN: true }), async (whole, share) => {
        const least = await totalOf({ ...whole, cost: new Float64Array(whole.columnCount).fill(1, -1) })
        const limit = least + share * ((await totalOf(whole)) - least) + 1e-6
        const found = await solvedUnder(whole, limit)
        if (!found) return
        const { objective } = certify(under(whole, limit), await highs.solve(under(whole, limit)), null)
        expect(Math.abs(found.objective - objective)).toBeLessThan(1e-9 * objective)
        // The price of a tonne is the dual of the count: what a tonne less costs can only be more than what it saves.
        expect(found.rowDuals.at(-1)).toBeLessThanOrEqual(1e-9)
        exercised += 1
      }),
      { numRuns: 100 },
    )
    expect(exercised).toBeGreaterThan(80)
  })
})

/** What the last column counts in an optimum. */
async function totalOf(program: LinearProgram): Promise<number> {
  const total = (await highs.solve(program)).values?.at(-1)
  if (total === undefined) throw new Error('no optimum')
  return total
}

/** Through the smaller program and back, certified; null where presolve left none. */
async function solvedUnder(whole: LinearProgram, limit: number) {
  const presolved = await presolveAround(whole)
  if (!presolved) return null
  const session = await openHighsSession(presolved.program)
  try {
    const last = presolved.program.columnCount - 1
    session.setColumnLimits(last, presolved.program.columnLower[last] ?? 0, limit)
    const outcome = session.solve()
    if (!outcome.values || !outcome.rowDuals) throw new Error(`${outcome.status} in the smaller program`)
    const restored = presolved.restore(outcome.values, outcome.rowDuals)
    const { passed, objective } = certify(under(whole, limit), { ...outcome, ...restored }, null)
    expect(passed).toBe(true)
    return { objective, ...restored }
  } finally {
    session.dispose()
    presolved.dispose()
  }
}
