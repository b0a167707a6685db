import type { Dataset } from '../../server/contract/dataset.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { certify } from '../../server/lp/certify.ts'
import { nonzeroCount } from '../../server/lp/program.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { javascriptLp } from '../../server/solver/javascriptLp.ts'
import { solveTableau } from '../../server/solver/solveTableau.ts'

export interface SmallSolve {
  readonly nonzeros: number
  readonly buildSeconds: number
  /** The optimum alone, and the optimum with the explicit dual program that proves it. */
  readonly optimumSeconds: number
  readonly provenSeconds: number
  readonly objectiveCny: number
  readonly passed: boolean
}

/** The one-year national plan, built and solved with javascript-lp-solver, in Node and in a page alike. */
export async function solveNational(dataset: Dataset): Promise<SmallSolve> {
  const seconds = async <T>(act: () => Promise<T> | T) => {
    const began = performance.now()
    const value = await act()
    return { value, seconds: (performance.now() - began) / 1000 }
  }
  const scenario = parseScenario({ dataset: dataset.id, solver: 'javascriptLp' })
  const built = await seconds(() => buildProgram(buildInstance(scenario, dataset)).program)
  const optimum = await seconds(() => solveTableau(built.value, Infinity))
  const proven = await seconds(() => javascriptLp.solve(built.value))
  const { objective, passed } = certify(built.value, proven.value, null)
  return {
    nonzeros: nonzeroCount(built.value),
    buildSeconds: built.seconds,
    optimumSeconds: optimum.seconds,
    provenSeconds: proven.seconds,
    objectiveCny: objective ?? Number.NaN,
    passed,
  }
}
