/** Schemas of a plan and of a problem: what the first screen reads, in one part that is loaded with the first answer. */
export { Plan } from '../../server/contract/plan.ts'
export { Problem, ProblemError } from '../../server/contract/problem.ts'
