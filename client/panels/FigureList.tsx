import type { ComponentChildren } from 'preact'
import { useRoving } from './useRoving.ts'

interface FigureListProps {
  readonly class: string
  readonly children: ComponentChildren
}

/** A list whose figures explain themselves: Tab stops once, arrow keys go from one to the next. */
export function FigureList({ class: className, children }: FigureListProps) {
  const ref = useRoving<HTMLUListElement>()
  return (
    <ul class={className} ref={ref}>
      {children}
    </ul>
  )
}
