interface WayBarsProps {
  readonly label: string
  /** A bar per way; null where there is none, which keeps its line. */
  readonly bars: readonly {
    readonly id: string
    readonly name: string
    readonly value: number | null
    readonly text: string
    readonly isBest: boolean
  }[]
}

/** Ways under each other as bars from zero, the best one full, the others pale. */
export function WayBars({ label, bars }: WayBarsProps) {
  const most = Math.max(1e-9, ...bars.map(({ value }) => value ?? 0))
  const told = bars.map(({ name, text }) => `${name} ${text}`).join('; ')
  return (
    <figure class="way-bars">
      <figcaption>{label}</figcaption>
      <div role="img" aria-label={`${label}: ${told}`}>
        {bars.map(({ id, value, text, isBest }) => (
          <p key={id} class={isBest ? 'best' : ''} aria-hidden="true">
            <i class={id} style={{ width: `${(Math.max(0, value ?? 0) / most) * 72}%` }} />
            <span>{text}</span>
          </p>
        ))}
      </div>
    </figure>
  )
}
