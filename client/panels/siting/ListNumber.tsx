import type { NumberField } from '../../state/field.ts'
import { findings } from '../../state/store.ts'
import { plain } from '../../text/format.ts'
import { findingText } from '../findingText.ts'
import { labelText } from '../labelText.ts'
import { NumberInput } from '../NumberInput.tsx'

interface ListNumberProps {
  /** Its path is the value's own, such as `policy.levers[0].hallGrantCnyPerMw`. */
  readonly field: NumberField
  readonly value: number | undefined
  /** What holds while it is empty, in the field's own unit. */
  readonly base?: number | null
  /** Whose number it is, for those who do not see the row. */
  readonly of: string
  readonly testId?: string
  readonly write: (value: number | undefined) => void
}

/** One number of a row in a list, with what is wrong with it. */
export function ListNumber({ field, value, base = null, of, testId, write }: ListNumberProps) {
  const { path } = field
  const wrong = findings.value.filter((finding) => finding.path === path)
  const label = labelText(field.label)
  return (
    <div class={value === undefined ? 'field' : 'field changed'}>
      <label for={`input-${path}`}>
        {label} <span class="unseen">{of}</span>
      </label>
      <NumberInput
        id={`input-${path}`}
        data-testid={testId ?? path}
        aria-invalid={wrong.length > 0}
        {...(wrong.length > 0 ? { 'aria-describedby': `wrong-${path}` } : {})}
        field={field}
        value={value ?? null}
        base={base === null ? null : plain(base)}
        write={(next) => write(typeof next === 'number' ? next : undefined)}
      />
      {wrong.map((finding) => (
        <p key={finding.found} class="wrong" id={`wrong-${path}`}>
          {findingText(finding, field)}
        </p>
      ))}
    </div>
  )
}
