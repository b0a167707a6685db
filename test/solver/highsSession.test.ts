import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { certify } from '../../server/lp/certify.ts'
import type { LinearProgram } from '../../server/lp/program.ts'
import { stepRange } from '../../server/lp/ranging.ts'
import { highs } from '../../server/solver/highs.ts'
import { type HighsSession, openHighsSession } from '../../server/solver/highsSession.ts'
import { aLinearProgram } from '../support/aLinearProgram.ts'
import { randomProgram } from '../support/randomProgram.ts'

const open: HighsSession[] = []
afterEach(() => {
  for (const session of open.splice(0)) session.dispose()
})

async function sessionOn(program: LinearProgram): Promise<HighsSession> {
  const session = await openHighsSession(program)
  open.push(session)
  return session
}

/** 10 units from a source of 200 CNY that holds 6, one of 300 that holds 3, and one of 500 without end. */
const sources = aLinearProgram({
  cost: [200, 300, 500],
  upper: [6, 3, Infinity],
  rows: [
    { terms: [1, 1, 1], min: 10 },
    { terms: [5, 1, 0], max: 1000 },
  ],
})

describe('a kept model', () => {
  test('a changed limit gives the same optimum as a fresh solve, certified', async () => {
    const session = await sessionOn(sources)
    // 6·200 + 3·300 + 1·500 = 2600; with 8 asked: 6·200 + 2·300 = 1800, and the last unit costs 300.
    expect(session.solve().status).toBe('optimal')
    session.setRowLimits(0, 8, Infinity)
    const outcome = session.solve()
    const changed = { ...sources, rowLower: Float64Array.from([8, -Infinity]) }
    const certificate = certify(changed, outcome, null)
    expect(certificate.objective).toBeCloseTo(1800, 9)
    expect(certificate.passed).toBe(true)
    expect(outcome.rowDuals?.[0]).toBeCloseTo(300, 9)
  })

  // 10 units: 6 at 200, 3 at 300, 1 at 500. With w on the first source, 200 + w passes the 300 of the second at w = 100 and
  // nothing moves (all of it is still needed beside the third), then the 500 of the third at w = 300: there it gives way.
  // At w = 0 nothing changes however much the first is favoured.
  test('how dear a column may become before the basis changes, and which one then moves', async () => {
    const session = await sessionOn(sources)
    session.solve()
    const { up, down } = session.costRange(Float64Array.from([1, 0, 0]))
    expect(up?.by).toBeCloseTo(300, 9)
    expect(up).toMatchObject({ columns: [0], rises: false })
    expect(down).toBeNull()
  })

  test('other costs over the same rows, and back again', async () => {
    const session = await sessionOn(sources)
    session.solve()
    session.setCosts(Float64Array.from([1, 0, 0]))
    const other = session.solve()
    expect(other.values?.[0]).toBeCloseTo(0, 9)
    session.setCosts(sources.cost)
    expect(certify(sources, session.solve(), null).objective).toBeCloseTo(2600, 9)
  })

  test('limits nobody can hold are infeasible, and loosening them mends it', async () => {
    const session = await sessionOn(sources)
    session.setColumnLimits(2, 0, 0)
    expect(session.solve().status).toBe('infeasible')
    session.setColumnLimits(2, 0, Infinity)
    expect(certify(sources, session.solve(), null).objective).toBeCloseTo(2600, 9)
  })

  test('Stop ends a solve', async () => {
    const count = 40
    const terms = Array.from({ length: count }, (_, i) => Array.from({ length: count }, (_, j) => ((i * j) % 7) + 1))
    const cost = Array.from({ length: count }, (_, j) => (j % 5) + 1)
    const session = await sessionOn(aLinearProgram({ cost, rows: terms.map((row) => ({ terms: row, min: 100 })) }))
    expect(session.solve({ shouldStop: () => true }).status).toBe('timeLimit')
    expect(session.solve({ shouldStop: () => false }).status).toBe('optimal')
  })

  test('a sweep over limits agrees with fresh solves on random programs', async () => {
    let optimal = 0
    for (const program of fc.sample(randomProgram, { seed: 20_30, numRuns: 60 })) {
      if (program.rowCount === 0) continue
      const session = await sessionOn(program)
      for (let row = 0; row < program.rowCount; row++) {
        const upper = program.rowUpper[row] ?? 0
        if (!Number.isFinite(upper) || program.rowLower[row] === upper) continue
        const rowUpper = program.rowUpper.with(row, upper + 1.5)
        session.setRowLimits(row, program.rowLower[row] ?? 0, upper + 1.5)
        const changed = { ...program, rowUpper }
        const [warm, cold] = [session.solve(), await highs.solve(changed)]
        session.setRowLimits(row, program.rowLower[row] ?? 0, upper)
        expect(warm.status === 'optimal').toBe(cold.status === 'optimal')
        if (warm.status !== 'optimal') continue
        optimal += 1
        const [a, b] = [certify(changed, warm, null), certify(changed, cold, null)]
        expect(a.passed).toBe(true)
        expect(a.objective).toBeCloseTo(b.objective, 6)
      }
    }
    expect(optimal).toBeGreaterThan(20)
  })
})

describe('the direction of an optimum and how far it holds', () => {
  // 10 asked: 6 + 3 + 1. One more unit asked comes from the third source (500), without end; asked 1 less, it stands idle.
  test('a row', async () => {
    const session = await sessionOn(sources)
    const { values } = session.solve()
    const moved = { rows: [0], columns: [] }
    const direction = session.direction(moved)
    expect([...direction]).toEqual([0, 0, 1])
    expect(stepRange(sources, values ?? new Float64Array(3), direction, moved)).toEqual({ down: 1, up: Infinity })
  })

  // One more unit of the cheap source replaces one of the dear one, of which there is 1; and 5 less leave room below 0.
  test('a bound of a column', async () => {
    const session = await sessionOn(sources)
    const { values } = session.solve()
    const moved = { rows: [], columns: [0] }
    const direction = session.direction(moved)
    expect([...direction]).toEqual([1, 0, -1])
    const range = stepRange(sources, values ?? new Float64Array(3), direction, moved)
    expect(range.up).toBeCloseTo(1, 9)
    expect(range.down).toBe(Infinity)
  })

  // 8 asked in one hour and 2 in the other, 5 held in each at 200, the rest at 500. Of a limit that both share only the first
  // hour meets it: one unit more replaces one of the 3 dear ones, and 3 less is where the second hour meets it too.
  test('of bounds that move together only those that are met carry their column along', async () => {
    const hours = aLinearProgram({
      cost: [200, 500, 200, 500],
      upper: [5, Infinity, 5, Infinity],
      rows: [
        { terms: [1, 1, 0, 0], min: 8, max: 8 },
        { terms: [0, 0, 1, 1], min: 2, max: 2 },
      ],
    })
    const session = await sessionOn(hours)
    const { values } = session.solve()
    const moved = { rows: [], columns: [0, 2] }
    const direction = session.direction(moved)
    expect([...direction].map((change) => Math.round(1e9 * change) / 1e9)).toEqual([1, -1, 0, 0])
    const range = stepRange(hours, values ?? new Float64Array(4), direction, moved)
    expect(range.up).toBeCloseTo(3, 9)
    expect(range.down).toBeCloseTo(3, 9)
  })

  // Exactly 9 asked: the third source is at 0 and in the basis or at its bound; one way nothing can move.
  test('a degenerate optimum has no room on one side', async () => {
    const session = await sessionOn({ ...sources, rowLower: Float64Array.from([9, -Infinity]) })
    const { values } = session.solve()
    const moved = { rows: [0], columns: [] }
    const range = stepRange(sources, values ?? new Float64Array(3), session.direction(moved), moved)
    expect(Math.min(range.up, range.down)).toBe(0)
    expect(Math.max(range.up, range.down)).toBeGreaterThan(0)
  })
})
