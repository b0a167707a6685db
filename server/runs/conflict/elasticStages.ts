import type { Dataset } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { type ElasticProgram, elasticProgram } from '../../model/explain/elastic/elasticProgram.ts'
import { placementOnly } from '../../model/explain/elastic/placementOnly.ts'
import { wideInstance } from '../../model/explain/elastic/wideInstance.ts'
import type { Instance } from '../../model/instance.ts'

/**
 * Elastic programs of an instance, each written when it is first asked for: one without power where the year has many
 * periods, the whole, and the whole with shares that follow a lowered demand.
 */
export function elasticStages(
  scenario: Scenario,
  dataset: Dataset | null,
  instance: Instance,
): readonly (() => ElasticProgram)[] {
  const same = { scenario, sharesFollowDemand: false }
  const wide = once(() => wideInstance(scenario, dataset, instance))
  const whole = once(() => elasticProgram({ ...same, original: instance, wide: wide() }))
  const following = once(() => elasticProgram({ ...whole().context, sharesFollowDemand: true }))
  const placed = placementOnly(instance)
  if (!placed) return [whole, following]
  const placement = once(() => {
    const placedWide = placementOnly(wide())
    return placedWide ? elasticProgram({ ...same, original: placed, wide: placedWide }) : whole()
  })
  return [placement, whole, following]
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
