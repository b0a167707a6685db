import { greenShare } from '../state/fields/green.ts'
import { FieldRow } from './FieldRow.tsx'

/** How much of the load the rule asks to be green. */
export function GreenShare() {
  return <FieldRow field={greenShare} />
}
