import type { PartPiece } from '../flows/partBars.ts'

interface PartBarProps {
  readonly label: string
  readonly pieces: readonly PartPiece[]
  readonly span: { readonly from: number; readonly to: number }
}

/** Advantages to the right of zero and drawbacks to the left, on the scale of the whole list. */
export function PartBar({ label, pieces, span: { from, to } }: PartBarProps) {
  const width = Math.max(1e-9, to - from)
  const x = (value: number): number => ((value - from) / width) * 100
  return (
    <svg class="part-bar" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={label}>
      {pieces.map((piece) => (
        <rect key={piece.id} class={piece.id} x={x(piece.from)} y="1" width={x(piece.to) - x(piece.from)} height="8" />
      ))}
      <path class="zero" d={`M${x(0)} 0V10`} />
    </svg>
  )
}
