import type { ComponentChildren } from 'preact'
import { useRoving } from './useRoving.ts'

interface FigureTableProps {
  readonly label: string
  readonly class?: string
  readonly testId?: string
  readonly children: ComponentChildren
}

/** A table whose cells explain themselves: Tab stops once, arrow keys go from cell to cell. */
export function FigureTable({ label, class: className, testId, children }: FigureTableProps) {
  const ref = useRoving<HTMLTableElement>()
  return (
    <table aria-label={label} class={className} data-testid={testId} ref={ref}>
      {children}
    </table>
  )
}
