/** Every schema the console reads answers with, in one part that is loaded when the first answer arrives. */
export { Dataset } from '../../server/contract/dataset.ts'
export { Operation } from '../../server/contract/operation.ts'
export { Plan } from '../../server/contract/plan.ts'
export { Problem, ProblemError } from '../../server/contract/problem.ts'
export { Run } from '../../server/contract/run.ts'
export { Scenario } from '../../server/contract/scenario.ts'
export { SeriesImport } from '../../server/contract/series.ts'
