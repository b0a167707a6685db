import type { RestsOn } from '../../server/contract/plan.ts'
import type { NumberField } from './fields.ts'

/**
 * What holds while a field is empty, in the field's own unit; null where nothing limits or nothing is known.
 * @param restsOn figures of the plan on screen
 * @param sameData whether the draft asks for the data set of that plan; another one has another demand
 */
export function baseOf(field: NumberField, restsOn: readonly RestsOn[], sameData: boolean): number | null {
  if (field.fallback !== null) return field.fallback / field.factor
  const known = (name: string): number | undefined =>
    restsOn.find(({ figure, changed }) => figure === name && !changed)?.value
  if (field.path.startsWith('demand.total') && !sameData) return null
  if (field.path === 'demand.totalPflops') {
    const [mw, mwPerPflops] = [known('national.totalItMw'), known('national.itMwPerPflops')]
    return mw === undefined || mwPerPflops === undefined ? null : mw / mwPerPflops / field.factor
  }
  const value = field.figure === null ? undefined : known(field.figure)
  return value === undefined ? null : value / field.factor
}
