import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { certify } from '../../server/lp/certify.ts'
import { dualProgram } from '../../server/lp/dualProgram.ts'
import { highs } from '../../server/solver/highs.ts'
import { javascriptLp } from '../../server/solver/javascriptLp.ts'
import { solvers } from '../../server/solver/registry.ts'
import { anAllocation } from '../support/anAllocation.ts'
import { randomProgram } from '../support/randomProgram.ts'

const seed = Number(process.env.XISUAN_SEED ?? Date.now() % 2 ** 31)
afterAll(() => console.log(`agreement: XISUAN_SEED=${seed}`))

const close = (a: number, b: number) => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b))

test('every solver says the same of any small program, and proves it', async () => {
  const seen = { optimal: 0, infeasible: 0, unbounded: 0 }
  await fc.assert(
    fc.asyncProperty(randomProgram, async (program) => {
      const outcomes = await Promise.all(solvers.map((solver) => solver.solve(program)))
      const statuses = new Set(outcomes.map(({ status }) => status))
      expect([...statuses], 'one status').toHaveLength(1)
      const [status] = statuses
      if (status !== 'optimal' && status !== 'infeasible' && status !== 'unbounded') throw new Error(`status ${status}`)
      seen[status] += 1
      if (status !== 'optimal') return
      const certificates = outcomes.map((outcome) => certify(program, outcome, null))
      for (const certificate of certificates) expect(certificate).toMatchObject({ passed: true })
      const [first, ...others] = certificates.map(({ objective }) => objective)
      for (const other of others) expect(close(first ?? Number.NaN, other)).toBe(true)
    }),
    { seed, numRuns: 2000 },
  )
  expect(seen.optimal).toBeGreaterThan(300)
  expect(seen.infeasible).toBeGreaterThan(100)
  expect(seen.unbounded).toBeGreaterThan(50)
})

test('the explicit dual of any program has the same optimum, and a proof in the other direction', async () => {
  let exercised = 0
  await fc.assert(
    fc.asyncProperty(randomProgram, async (program) => {
      const primal = await highs.solve(program)
      if (primal.status !== 'optimal') return
      const dual = dualProgram(program)
      const answer = await highs.solve(dual.program)
      expect(answer.status).toBe('optimal')
      if (answer.values === undefined) throw new Error('an optimum without values')
      const certificate = certify(program, { ...primal, rowDuals: dual.rowDuals(answer.values) }, null)
      expect(certificate).toMatchObject({ passed: true })
      expect(close(certify(dual.program, answer, null).objective, -certificate.objective)).toBe(true)
      exercised += 1
    }),
    { seed, numRuns: 1000 },
  )
  expect(exercised).toBeGreaterThan(100)
})

test('both solvers agree on allocations of the product’s own shape and magnitudes', async () => {
  let exercised = 0
  const size = fc.record({
    regions: fc.integer({ min: 1, max: 9 }),
    sites: fc.integer({ min: 1, max: 12 }),
    workloads: fc.integer({ min: 1, max: 4 }),
    seed: fc.nat(),
  })
  await fc.assert(
    fc.asyncProperty(size, async (wanted) => {
      const program = anAllocation(wanted)
      const [fast, small] = await Promise.all([highs.solve(program), javascriptLp.solve(program)])
      expect(small.status).toBe(fast.status)
      if (fast.status !== 'optimal') return
      const [a, b] = [certify(program, fast, null), certify(program, small, null)]
      expect([a.passed, b.passed]).toEqual([true, true])
      expect(close(a.objective, b.objective)).toBe(true)
      exercised += 1
    }),
    { seed, numRuns: 60 },
  )
  expect(exercised).toBeGreaterThan(20)
})
