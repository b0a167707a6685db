interface ShareBarProps {
  readonly label: string
  /** Shares of one whole, the largest first. */
  readonly parts: readonly { readonly id: string; readonly name: string; readonly share: number }[]
}

/** Narrower parts carry no name. */
const namedFrom = 0.13

/** One whole split into parts, the largest first and darkest: how concentrated it is shows by itself. */
export function ShareBar({ label, parts }: ShareBarProps) {
  return (
    <div class="share-bar" role="img" aria-label={label}>
      {parts.map(({ id, name, share }, i) => (
        <span
          key={id}
          aria-hidden="true"
          title={name}
          style={{ flexGrow: share, '--depth': `${Math.max(10, 50 - 10 * i)}%` }}
        >
          {share >= namedFrom && name}
        </span>
      ))}
    </div>
  )
}
