import type { ParetoFront } from '../../../../server/contract/pareto.ts'
import type { FrontScales } from './frontFigures.ts'

/** What every part of the view is drawn from. */
export interface FrontViewProps {
  readonly answer: ParetoFront
  readonly scales: FrontScales
  /** The point whose figures are shown. */
  readonly shown: number
  /** The point that is the plan on screen; null where none is. */
  readonly loaded: number | null
  /** Whether costs are shown with servers. */
  readonly servers: boolean
}
