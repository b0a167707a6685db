import type { Dataset } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { type ElasticProgram, elasticProgram } from '../../model/explain/elastic/elasticProgram.ts'
import { placementOnly } from '../../model/explain/elastic/placementOnly.ts'
import { wideInstance } from '../../model/explain/elastic/wideInstance.ts'
import type { Instance } from '../../model/instance.ts'

/**
 * Elastic programs of an instance, the easier before the harder, each written when it is first asked for: without power
 * where the year has many periods, without whole numbers where there are any, the whole, and the whole with shares that
 * follow a lowered demand. A clash of one is a clash of all that come after.
 */
export function elasticStages(
  scenario: Scenario,
  dataset: Dataset | null,
  instance: Instance,
  hasWholeNumbers: boolean,
): readonly (() => ElasticProgram)[] {
  const same = { scenario, sharesFollowDemand: false }
  const wide = once(() => wideInstance(scenario, dataset, instance))
  const whole = once(() => elasticProgram({ ...same, original: instance, wide: wide() }))
  const following = once(() => elasticProgram({ ...whole().context, sharesFollowDemand: true }))
  const linear = once(() => withoutWholeNumbers(whole()))
  const rest = hasWholeNumbers ? [linear, whole, following] : [whole, following]
  const placed = placementOnly(instance)
  if (!placed) return rest
  const placement = once(() => {
    const placedWide = placementOnly(wide())
    return placedWide ? withoutWholeNumbers(elasticProgram({ ...same, original: placed, wide: placedWide })) : linear()
  })
  return [placement, ...rest]
}

/** The linear relaxation: its clash, if it has one, is found and proved without a search. */
function withoutWholeNumbers(elastic: ElasticProgram): ElasticProgram {
  const { integer: _whole, ...program } = elastic.program
  return { ...elastic, program }
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
