import type { SolveProgress } from './solver.ts'

/** What a line of the log says, in HiGHS's own units. */
export type HighsNews =
  | { readonly phase: SolveProgress['phase'] }
  | { readonly iterations: number; readonly objective?: number; readonly bound?: number }

const phases: readonly (readonly [RegExp, SolveProgress['phase']])[] = [
  [/^Presolving/, 'presolve'],
  [/^Using .*simplex solver/, 'simplex'],
  [/^Interior point solve/, 'interiorPoint'],
  [/^ *(Running )?crossover/i, 'crossover'],
]
const figure = String.raw`(-?\d\.\d+e[+-]\d+)`
const interiorLine = new RegExp(String.raw`^ *(\d+)\*? +${figure} +${figure} +${figure}`)
const simplexLine = new RegExp(String.raw`^ *(\d+) +${figure} `)

/**
 * News in a line of the log of HiGHS 1.15; null where there is none.
 *
 * A line of the simplex names what does not hold yet: while that is `Pr`, its objective lies below the optimum, while it
 * is `Du`, above; in the first phase (`Ph1`) it is none. All of it is the solver's running word (costs may be
 * perturbed): the certificate alone proves anything.
 */
export function readHighsLog(line: string): HighsNews | null {
  const begun = phases.find(([words]) => words.test(line))
  if (begun) return { phase: begun[1] }
  const interior = interiorLine.exec(line)
  if (interior) return { iterations: Number(interior[1]), objective: Number(interior[2]), bound: Number(interior[3]) }
  const simplex = simplexLine.exec(line)
  if (!simplex) return null
  const iterations = Number(simplex[1])
  if (line.includes('Ph1:')) return { iterations }
  const objective = Number(simplex[2])
  return {
    iterations,
    ...(line.includes('Pr:') ? {} : { objective }),
    ...(line.includes('Du:') ? {} : { bound: objective }),
  }
}
