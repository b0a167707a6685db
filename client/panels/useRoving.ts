import type { RefObject } from 'preact'
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'

/**
 * One stop for Tab in a crowd of figures: arrow keys lead from one to the next, in a table by row and column, Home and
 * End to the ends of the row or list. Inputs keep their own stops and keys; buttons marked `data-rove` share the stop.
 */
export function useRoving<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null)
  // After every drawing: figures come and go with the plan.
  useLayoutEffect(() => {
    const figures = ref.current ? figuresIn(ref.current) : []
    const stop = figures.find(({ dataset }) => dataset.stop === 'true') ?? figures[0]
    if (stop) makeStop(figures, stop)
  })
  useEffect(() => {
    const root = ref.current
    if (!root) return
    // The role comes with its keys: a screen reader hands arrow keys on to a grid, and reads a plain table itself.
    if (root instanceof HTMLTableElement) root.setAttribute('role', 'grid')
    const ended = new AbortController()
    root.addEventListener(
      'focusin',
      ({ target }) => {
        const figures = figuresIn(root)
        const stop = figures.find((figure) => figure === target)
        if (stop) makeStop(figures, stop)
      },
      { signal: ended.signal },
    )
    root.addEventListener(
      'keydown',
      (event) => {
        if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
        const figures = figuresIn(root)
        const from = figures.find((figure) => figure === event.target)
        const to = from && destination(event.key, from, figures)
        if (!to) return
        to.focus()
        event.preventDefault()
      },
      { signal: ended.signal },
    )
    return () => ended.abort()
  }, [])
  return ref
}

function figuresIn(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-about]:not(input), [data-rove]')]
}

function makeStop(figures: readonly HTMLElement[], stop: HTMLElement): void {
  for (const figure of figures) {
    figure.tabIndex = figure === stop ? 0 : -1
    if (figure === stop) figure.dataset.stop = 'true'
    else delete figure.dataset.stop
  }
}

function destination(key: string, from: HTMLElement, figures: readonly HTMLElement[]): HTMLElement | undefined {
  const row = from.closest('tr')
  if (row && (key === 'ArrowUp' || key === 'ArrowDown')) return inColumn(from, key === 'ArrowDown' ? 1 : -1, figures)
  const line = row ? figures.filter((figure) => row.contains(figure)) : figures
  const at = line.indexOf(from)
  if (key === 'ArrowLeft' || key === 'ArrowUp') return line[at - 1]
  if (key === 'ArrowRight' || key === 'ArrowDown') return line[at + 1]
  if (key === 'Home') return line[0]
  return key === 'End' ? line.at(-1) : undefined
}

/** The next figure up or down the same column, past rows that have none there. */
function inColumn(from: HTMLElement, by: 1 | -1, figures: readonly HTMLElement[]): HTMLElement | undefined {
  const column = from.closest('td')?.cellIndex
  const steps = by === 1 ? figures.slice(figures.indexOf(from) + 1) : figures.slice(0, figures.indexOf(from)).reverse()
  return steps.find((figure) => figure.closest('td')?.cellIndex === column)
}
