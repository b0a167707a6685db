import { columnCases } from './columnCases.ts'
import type { ConformanceCase } from './conformanceCase.ts'
import { programCases } from './programCases.ts'
import { rowCases } from './rowCases.ts'
import { statusCases } from './statusCases.ts'

/** Small enough to check by hand; every solver gives the same answer to each. */
export const conformanceCases: readonly ConformanceCase[] = [
  ...programCases,
  ...statusCases,
  ...columnCases,
  ...rowCases,
]
