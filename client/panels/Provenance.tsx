import type { ComponentChildren } from 'preact'

interface ProvenanceProps {
  /** What the number is, as `about` writes it. */
  readonly about: string
  readonly children: ComponentChildren
}

/** A figure in running text: hover or focus explains it. Cells of a table carry `data-about` themselves. */
export function Provenance({ about, children }: ProvenanceProps) {
  return (
    <button type="button" class="figure" data-about={about}>
      {children}
    </button>
  )
}
