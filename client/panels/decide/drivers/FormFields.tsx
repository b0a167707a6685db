import type { ComponentChildren } from 'preact'

interface SelectProps {
  readonly label: string
  readonly testId: string
  readonly value: string
  readonly options: readonly (readonly [string, string])[]
  readonly onChange: (value: string) => void
}

/** A labelled list to choose from. */
export function FormSelect({ label, testId, value, options, onChange }: SelectProps) {
  return (
    <Labelled label={label} id={`ask-${testId}`}>
      <select
        id={`ask-${testId}`}
        data-testid={testId}
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </Labelled>
  )
}

interface NumberProps {
  readonly label: string
  readonly testId: string
  readonly value: number
  readonly onChange: (value: number) => void
}

/** A labelled number; half a number is no answer yet and changes nothing. */
export function FormNumber({ label, testId, value, onChange }: NumberProps) {
  return (
    <Labelled label={label} id={`ask-${testId}`}>
      <input
        id={`ask-${testId}`}
        data-testid={testId}
        type="number"
        inputMode="decimal"
        step="any"
        value={value}
        onChange={({ currentTarget }) => {
          if (Number.isFinite(currentTarget.valueAsNumber)) onChange(currentTarget.valueAsNumber)
          else currentTarget.value = String(value)
        }}
      />
    </Labelled>
  )
}

interface TextProps {
  readonly label: string
  readonly testId: string
  readonly value: string
  /** Why it cannot be asked so; null where it can. */
  readonly wrong: string | null
  readonly onChange: (value: string) => void
}

/** A labelled line of text with what is wrong with it. */
export function FormText({ label, testId, value, wrong, onChange }: TextProps) {
  const id = `ask-${testId}`
  return (
    <Labelled label={label} id={id}>
      <input
        id={id}
        data-testid={testId}
        type="text"
        value={value}
        aria-invalid={wrong !== null}
        {...(wrong === null ? {} : { 'aria-describedby': `${id}-wrong` })}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      {wrong !== null && (
        <p class="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
    </Labelled>
  )
}

interface LabelledProps {
  readonly label: string
  readonly id: string
  readonly children: ComponentChildren
}

function Labelled({ label, id, children }: LabelledProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
    </div>
  )
}
