interface ChoiceProps<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly (readonly [T, string])[]
  /** Options that cannot be chosen now; why is said beside them. */
  readonly closed?: readonly T[]
  readonly onChange: (value: T) => void
}

/** A few buttons of which one is pressed. */
export function Choice<T extends string>({ label, value, options, closed = [], onChange }: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend class="unseen">{label}</legend>
      {options.map(([option, text]) => (
        <button
          key={option}
          type="button"
          disabled={closed.includes(option)}
          aria-pressed={option === value}
          onClick={() => onChange(option)}
        >
          {text}
        </button>
      ))}
    </fieldset>
  )
}
