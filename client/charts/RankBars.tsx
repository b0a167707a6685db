interface RankBarsProps {
  readonly label: string
  readonly bars: readonly {
    readonly id: string
    readonly name: string
    readonly value: number
    readonly text: string
  }[]
}

/** Names with bars from zero, in the order given. */
export function RankBars({ label, bars }: RankBarsProps) {
  const most = Math.max(1e-9, ...bars.map(({ value }) => value))
  return (
    <div
      class="rank-bars"
      role="img"
      aria-label={`${label}: ${bars.map(({ name, text }) => `${name} ${text}`).join('; ')}`}
    >
      {bars.map(({ id, name, value, text }) => (
        <p key={id} aria-hidden="true">
          <span>{name}</span>
          <i style={{ width: `${(Math.max(0, value) / most) * 100}%` }} />
          <span>{text}</span>
        </p>
      ))}
    </div>
  )
}
