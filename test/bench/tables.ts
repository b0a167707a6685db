import { client } from './client.ts'
import { hours } from './hours.ts'
import { national } from './national.ts'
import { pareto } from './pareto.ts'
import { sizesHourly, sizesSteady } from './sizes.ts'
import { solvers } from './solvers.ts'

/** One table: `npm run bench -- name` measures it and writes results/name.md. */
export interface BenchTable {
  readonly name: string
  /** What is measured, and the table as Markdown; `missed` names budgets that were missed. */
  readonly measure: () => Promise<{ readonly markdown: string; readonly missed: readonly string[] }>
}

/** Every table there is; a new one is a file of its own and a line here. */
export const tables: readonly BenchTable[] = [solvers, national, hours, pareto, client, sizesSteady, sizesHourly]
