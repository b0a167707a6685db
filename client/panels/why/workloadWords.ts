import type { Words } from '../../../server/contract/figure.ts'
import { current, sourcesOf } from '../../state/store.ts'

/** A class of demand by its id; as the data set names it, once that has been read. */
export function workloadWords(id: string): Words {
  return sourcesOf.value?.workloads.find((one) => one.id === id)?.name ?? { en: id, zh: id }
}

/** Every class there is to ask about. */
export function workloadIds(): string[] {
  const listed = sourcesOf.value?.workloads.map(({ id }) => id) ?? []
  const placed = current.value?.plan.placements.map(({ workloadId }) => workloadId) ?? []
  return [...new Set([...listed, ...placed])]
}
