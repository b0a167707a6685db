import type { ComponentChildren } from 'preact'
import { baseOf } from '../state/baseOf.ts'
import { readField, type WriteField, writeField } from '../state/draft.ts'
import type { Field } from '../state/field.ts'
import { draft, draftBases, findings } from '../state/store.ts'
import { plain } from '../text/format.ts'
import { about } from './about.ts'
import { FieldInput } from './FieldInput.tsx'
import { findingText } from './findingText.ts'
import { hasClosed } from './isClosed.ts'
import { labelText } from './labelText.ts'
import { Provenance } from './Provenance.tsx'
import { shown } from './shown.ts'
import { t } from './useText.ts'

interface FieldRowProps {
  readonly field: Field
  /** How the draft takes a value, where that is more than writing it. */
  readonly writeIn?: WriteField
  /** What else stands below the input. */
  readonly children?: ComponentChildren
}

/** One input with its label, what the data set says, and what is wrong with it. */
export function FieldRow({ field, writeIn = writeField, children }: FieldRowProps) {
  const value = readField(draft.value, field.path)
  const usual = field.kind === 'choice' ? field.usual : undefined
  const changed = (value ?? field.fallback) !== (usual ?? field.fallback) && field.path !== 'dataset'
  const wrong = findings.value.filter(({ path }) => path === field.path)
  const base = baseText(field)
  return (
    <div class={changed ? 'field changed' : 'field'} id={`field-${field.path}`}>
      <label for={`input-${field.path}`}>{labelText(field.label)}</label>
      <FieldInput field={field} value={value} base={base} invalid={wrong.length > 0} writeIn={writeIn} />
      {changed && (
        <p class="base">
          <s>{base ?? shown(field, usual ?? field.fallback ?? undefined)}</s>{' '}
          <button
            type="button"
            class="link"
            aria-label={`${t('reset')}: ${labelText(field.label)}`}
            onClick={() => {
              draft.value = writeIn(draft.value, field.path, usual)
            }}
          >
            {t('reset')}
          </button>
        </p>
      )}
      {field.kind === 'number' && field.figure !== null && !changed && base !== null && (
        <p class="base">
          <Provenance about={about('figure', { name: field.figure })}>{t('asDataset')}</Provenance>
        </p>
      )}
      {children}
      {hasClosed(field) && (
        <p class="base" id={`closed-${field.path}`}>
          {t('needsHours')}
        </p>
      )}
      {wrong.map((finding) => (
        <p key={finding.found} class="wrong" id={`wrong-${field.path}`}>
          {findingText(finding, field)}
        </p>
      ))}
    </div>
  )
}

function baseText(field: Field): string | null {
  if (field.kind !== 'number') return null
  const base = baseOf(field, draftBases.value)
  return base === null ? null : plain(base)
}
