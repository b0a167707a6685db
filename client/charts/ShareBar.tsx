import { textWidth } from '../flows/textWidth.ts'

interface ShareBarProps {
  readonly label: string
  /** Shares of one whole, the largest first. */
  readonly parts: readonly {
    readonly id: string
    readonly name: string
    /** How much it is, as it is said. */
    readonly amount: string
    readonly share: number
  }[]
}

/** The least width the bar has in the narrowest panel, px: a name that would not fit there is left to the table. */
const leastWidthPx = 200

/** One whole split into parts, the largest first and darkest: how concentrated it is shows by itself. */
export function ShareBar({ label, parts }: ShareBarProps) {
  return (
    <div class="share-bar" role="img" aria-label={label}>
      {parts.map(({ id, name, amount, share }, i) => {
        const told = [`${name} ${amount}`, name].find((text) => textWidth(text) <= share * leastWidthPx)
        return (
          <span
            key={id}
            class={told === undefined ? '' : 'named'}
            aria-hidden="true"
            title={`${name} ${amount}`}
            style={{ flexGrow: share, '--depth': `${Math.max(10, 50 - 10 * i)}%` }}
          >
            {told}
          </span>
        )
      })}
    </div>
  )
}
