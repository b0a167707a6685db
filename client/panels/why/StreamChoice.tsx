import type { PlanPlacement } from '../../../server/contract/plan.ts'
import type { WhyPlacement } from '../../../server/contract/why.ts'
import { nameOf, regionNames } from '../../state/names.ts'
import { current } from '../../state/store.ts'
import { askedPlacement } from '../../state/why.ts'
import { whyWords } from '../../text/decide/whyWords.ts'
import { joined, power } from '../../text/format.ts'
import { say } from '../useText.ts'
import { workloadIds, workloadWords } from './workloadWords.ts'

interface StreamChoiceProps {
  readonly siteId: string
  /** What the plan has at the site. */
  readonly streams: readonly PlanPlacement[]
  /** Null: the site as a whole. */
  readonly placement: WhyPlacement | null
}

const whole = 'whole'
const other = 'other'

/** What is asked about: the site as a whole, a stream that is there, or any region and class. */
export function StreamChoice({ siteId, streams, placement }: StreamChoiceProps) {
  const keyOf = (one: Pick<WhyPlacement, 'regionId' | 'workloadId'>): string => `${one.regionId} ${one.workloadId}`
  const regions = current.value?.plan.regions ?? []
  const classes = workloadIds()
  const isHere = placement !== null && streams.some((one) => keyOf(one) === keyOf(placement))
  const choose = (key: string): void => {
    const [regionId, workloadId] =
      key === other ? [regions.find(({ demandItMw }) => demandItMw > 0)?.regionId, classes[0]] : key.split(' ')
    askedPlacement.value = regionId && workloadId ? { regionId, siteId, workloadId } : null
  }
  return (
    <div class="why-about">
      <label>
        <span>{say(whyWords.stream)}</span>
        <select
          data-testid="why-stream"
          value={placement === null ? whole : isHere ? keyOf(placement) : other}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          <option value={whole}>{say(whyWords.wholeSite)}</option>
          {streams.length > 0 && (
            <optgroup label={say(whyWords.placedHere)}>
              {streams.map((one) => (
                <option key={keyOf(one)} value={keyOf(one)}>
                  {`${say(nameOf(regionNames.value, one.regionId))} · ${say(workloadWords(one.workloadId))} · ${joined(power(one.itMw))}`}
                </option>
              ))}
            </optgroup>
          )}
          <option value={other}>{say(whyWords.otherStream)}</option>
        </select>
      </label>
      {placement !== null && !isHere && (
        <>
          <label>
            <span>{say(whyWords.region)}</span>
            <select
              data-testid="why-region"
              value={placement.regionId}
              onChange={(event) => {
                askedPlacement.value = { ...placement, regionId: event.currentTarget.value }
              }}
            >
              {regions.map(({ regionId, name }) => (
                <option key={regionId} value={regionId}>
                  {say(name)}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span>{say(whyWords.workload)}</span>
            <select
              data-testid="why-class"
              value={placement.workloadId}
              onChange={(event) => {
                askedPlacement.value = { ...placement, workloadId: event.currentTarget.value }
              }}
            >
              {classes.map((id) => (
                <option key={id} value={id}>
                  {say(workloadWords(id))}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
    </div>
  )
}
