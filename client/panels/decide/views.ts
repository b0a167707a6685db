import type { ComponentType } from 'preact'
import type { Words } from '../../../server/contract/figure.ts'

/** A view of the Decide tab: its name and the part of the page it comes in. */
export interface DecideView {
  readonly id: string
  readonly title: Words
  readonly load: () => Promise<ComponentType>
}

/** Every view, in the order a planner asks. A new one is one entry here. */
export const decideViews: readonly DecideView[] = []
