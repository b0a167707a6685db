import { costOf, otherCost } from '../../../flows/frontLayout.ts'
import { frontWords } from '../../../text/decide/frontWords.ts'
import { about } from '../../about.ts'
import { Provenance } from '../../Provenance.tsx'
import { say } from '../../useText.ts'
import { changeIn } from './frontFigures.ts'
import type { FrontViewProps } from './frontViewProps.ts'

/** How much dearer and cleaner a point is than the plan the front was asked of; nothing where the two do not compare. */
export function FrontChange({ answer, scales, shown, servers }: FrontViewProps) {
  const point = answer.points[shown]
  const asked = answer.others.find(({ id }) => id === 'current')
  const askedCost = asked ? otherCost(asked, servers) : null
  if (!point || askedCost === null || !asked || asked.cappedTonnes === null || asked.dominated === null) return null
  const dearer = costOf(point.kpis, servers) - askedCost
  const dirtier = point.cappedTonnes - asked.cappedTonnes
  const changes = [
    ['frontChangeCost', changeIn(dearer, scales.cost), dearer > 0],
    ['frontChangeCarbon', changeIn(dirtier, scales.tonnes), dirtier > 0],
  ] as const
  return (
    <li>
      <span>{say(frontWords.againstCurrent)}</span>
      <span class="values">
        {changes.every(([, text]) => text === null) && say(frontWords.same)}
        {changes.map(
          ([name, text, isWorse]) =>
            text !== null && (
              <span key={name} class={isWorse ? 'worse' : ''}>
                <Provenance about={about(name)}>{text}</Provenance>
              </span>
            ),
        )}
      </span>
    </li>
  )
}
