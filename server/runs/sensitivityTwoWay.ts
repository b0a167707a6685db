import type { Finding } from '../contract/problem.ts'
import { ProblemError } from '../contract/problem.ts'
import type { Sensitivity, SensitivityRequest, VariedOutcome } from '../contract/sensitivity.ts'
import { unknownParameter } from './sensitivityOneWay.ts'
import { type Parameter, type ParameterContext, parameterNamed } from './sensitivityParameters.ts'
import type { VariationSolver } from './sensitivitySolver.ts'
import { parameterWords } from './sensitivityWords.ts'
import type { WorkClock } from './workClock.ts'

type Asked = NonNullable<SensitivityRequest['twoWay']>
type Answer = NonNullable<Sensitivity['twoWay']>

/** Every pair of values, row by row. @throws ProblemError `invalidScenario` for a name or a value that makes no scenario. */
export async function twoWay(
  { x, y }: Asked,
  context: ParameterContext,
  solver: VariationSolver,
  clock: WorkClock,
  report: (doneShare: number) => void,
): Promise<{ readonly answer: Answer; readonly complete: boolean }> {
  // The name of the second is looked up anew after the first has changed: a path stays one whatever its value.
  const [first] = [named(x.name, 'twoWay.x.name', context), named(y.name, 'twoWay.y.name', context)]
  const outcomes: (VariedOutcome | null)[][] = y.values.map(() => x.values.map(() => null))
  const cells = x.values.length * y.values.length
  let done = 0
  for (const [i, xValue] of x.values.entries()) {
    const changed = { ...context, ...valid(() => first.vary(xValue), `twoWay.x.values[${i}]`) }
    const second = named(y.name, 'twoWay.y.name', changed)
    for (const [k, yValue] of y.values.entries()) {
      if (clock.isOver()) break
      report(done / cells)
      const path = `twoWay.y.values[${k}]`
      const solved = await solver.solve(valid(() => second.vary(yValue), path))
      if ('refused' in solved) throw new ProblemError('invalidScenario', [refusedAt(path, solved.refused)])
      const row = outcomes[k]
      if (row) row[i] = solved.outcome
      done += 1
    }
  }
  const axis = ({ name, values }: Asked['x']) => ({ name, words: parameterWords(name), values })
  return { answer: { x: axis(x), y: axis(y), outcomes }, complete: done === cells }
}

export function named(name: string, path: string, context: ParameterContext): Parameter {
  const parameter = parameterNamed(name, context)
  if ('vary' in parameter) return parameter
  throw new ProblemError('invalidScenario', [unknownParameter(path, name, parameter)])
}

/** What the schema finds in a varied scenario is said of the value that was varied. */
export function valid<T>(vary: () => T, path: string): T {
  try {
    return vary()
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    throw new ProblemError(
      error.code,
      error.findings.map((finding) => ({ ...finding, path, found: `${finding.path}: ${finding.found}` })),
    )
  }
}

export function refusedAt(path: string, { en, zh }: { readonly en: string; readonly zh: string }): Finding {
  return {
    path,
    found: en,
    fix: 'Give a value that makes a scenario',
    zh: { found: zh, fix: '请给出能构成有效方案的数值' },
  }
}
