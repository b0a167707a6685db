import { test } from 'vitest'
import { anHourlyProblem } from './anHourlyProblem.ts'
import { costOf, expectNoDearer, law } from './law.ts'

// Free to open and with no least size, any choice of sites may be made: what ties things to a decision takes nothing away.
test('sites that open for nothing change nothing, by the hour and steady', async () => {
  await law(
    anHourlyProblem,
    async (problem) => {
      const open = await costOf(problem)
      const decided = await costOf({ ...problem, siting: { fixedCostCnyPerYear: 0, minItMw: 0, homes: true } })
      expectNoDearer(decided, open)
      expectNoDearer(open, decided)
      return open !== null
    },
    35,
  )
})
