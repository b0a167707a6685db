import type { BaselineId } from '../../contract/baseline.ts'
import { asToday } from './asToday.ts'
import { greedy } from './greedy.ts'
import { localEast } from './localEast.ts'
import { moveTheElectron } from './moveTheElectron.ts'
import { siloed } from './siloed.ts'
import type { Way } from './way.ts'

/** Every other way of serving the demand, in the order a planner reads them. */
const ways: readonly Way[] = [localEast, moveTheElectron, asToday, greedy, siloed]

/** What stands beside every plan unless the scenario says otherwise. */
const usual: readonly BaselineId[] = ['localEast', 'moveTheElectron']

/** The ways a scenario asks for: `true` the usual two, or the ones it names. */
export function askedWays(asked: boolean | readonly BaselineId[]): readonly Way[] {
  const ids = asked === true ? usual : asked === false ? [] : asked
  return ways.filter(({ id }) => ids.includes(id))
}

/** How a sentence about this way begins. */
export function wordsAgainst(id: BaselineId): Way['against'] {
  return ways.find((way) => way.id === id)?.against ?? { en: id, zh: id }
}
