import { amount, type FieldGroup } from '../field.ts'

export const solverGroup: FieldGroup = {
  title: 'groupSolver',
  fields: [
    {
      kind: 'choice',
      path: 'solver',
      label: 'fieldSolver',
      fallback: 'auto',
      choices: [
        { value: 'auto', label: 'solverAuto' },
        { value: 'highs', label: null, text: 'HiGHS' },
        { value: 'javascriptLp', label: null, text: 'javascript-lp-solver' },
      ],
    },
    amount('timeLimitSeconds', 'fieldTimeLimit', { min: 1, max: 3600, step: 30, fallback: 300 }),
  ],
}
