import { signal } from '@preact/signals'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import type { Why, WhyPlacement } from '../../server/contract/why.ts'
import { askWhy } from '../api/why.ts'
import { askedScenario } from './decide.ts'
import { type Question, question } from './question.ts'
import { selectedSiteId, tab } from './store.ts'

/** What is asked of a site: one stream of demand, or all of it. */
export interface AskedWhy {
  readonly scenario: ScenarioInput
  readonly siteId: string
  /** Null: the site as a whole. */
  readonly placement: WhyPlacement | null
}

/** The stream that is asked about where its site is open; a site without one is asked about as a whole. */
export const askedPlacement = signal<WhyPlacement | null>(null)

/** The site whose answer somebody came for from elsewhere on the page: it is to be brought into view. */
export const whyWanted = signal<string | null>(null)

const questions = new Map<string, Question<AskedWhy, Why>>()

/** The question about one site: its answer stays while the planner looks at others. */
export function whyOf(siteId: string): Question<AskedWhy, Why> {
  const known = questions.get(siteId)
  if (known) return known
  const made = question<AskedWhy, Why>(({ scenario, placement }, stop, tell) =>
    askWhy(placement ? { scenario, placement } : { scenario, siteId }, stop, tell),
  )
  questions.set(siteId, made)
  return made
}

/** Opens the site of a stream and asks why the stream is there. */
export function openWhy(placement: WhyPlacement): void {
  const { siteId } = placement
  askedPlacement.value = placement
  selectedSiteId.value = siteId
  whyWanted.value = siteId
  tab.value = 'sites'
  const scenario = askedScenario.value
  if (scenario) void whyOf(siteId).ask({ scenario, siteId, placement })
}
