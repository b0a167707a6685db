import type { RestsOn } from '../../server/contract/plan.ts'
import type { NumberField } from './field.ts'

/**
 * What holds while a field is empty, in the field's own unit; null where nothing limits or nothing is known.
 * @param bases unchanged figures of the data set in question
 */
export function baseOf(field: NumberField, bases: readonly RestsOn[]): number | null {
  if (field.fallback !== null) return field.fallback / field.factor
  const known = (name: string): number | undefined => bases.find(({ figure }) => figure === name)?.value
  if (field.path === 'demand.totalPflops') {
    const [mw, mwPerPflops] = [known('national.totalItMw'), known('national.itMwPerPflops')]
    return mw === undefined || mwPerPflops === undefined ? null : mw / mwPerPflops / field.factor
  }
  const value = field.figure === null ? undefined : known(field.figure)
  return value === undefined ? null : value / field.factor
}
