/** A pointer on its way elsewhere opens nothing. */
const openDelayMs = 60
/** Time to move from a figure to its box without losing it. */
const closeDelayMs = 160

export interface FigureWatcher {
  /** The figure to explain now; null for none. */
  onShow(figure: HTMLElement | null): void
  /** The figure stands elsewhere in the window than before. */
  onMove(): void
}

/**
 * Follows pointer and focus among all figures inside `root`, those drawn later too, with one set of listeners.
 * Returns what ends it.
 */
export function watchFigures(root: HTMLElement, { onShow, onMove }: FigureWatcher): () => void {
  const ended = new AbortController()
  const on = { signal: ended.signal }
  let timer: ReturnType<typeof setTimeout> | undefined
  let shown: HTMLElement | null = null
  // Escape closes the box of the focused figure for good, not until the pointer moves.
  let dismissed: HTMLElement | null = null
  const show = (figure: HTMLElement | null): void => {
    clearTimeout(timer)
    shown = figure
    onShow(figure)
  }
  const showLater = (figure: HTMLElement | null, delayMs: number): void => {
    clearTimeout(timer)
    timer = setTimeout(() => show(figure), delayMs)
  }
  const focused = (): HTMLElement | null => {
    const figure = root.contains(document.activeElement) ? figureAt(document.activeElement) : null
    return figure === dismissed ? null : figure
  }
  root.addEventListener(
    'pointerover',
    ({ target }) => {
      if (target instanceof Element && target.closest('.popover')) {
        clearTimeout(timer)
        return
      }
      const figure = figureAt(target)
      showLater(figure ?? focused(), figure ? openDelayMs : closeDelayMs)
    },
    on,
  )
  root.addEventListener('pointerleave', () => showLater(focused(), closeDelayMs), on)
  const showNow = ({ target }: Event): void => {
    dismissed = null
    show(figureAt(target))
  }
  root.addEventListener('focusin', showNow, on)
  root.addEventListener('click', (event) => figureAt(event.target) && showNow(event), on)
  root.addEventListener('focusout', () => show(null), on)
  document.addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape' || !shown) return
      dismissed = figureAt(document.activeElement)
      show(null)
    },
    on,
  )
  root.addEventListener('scroll', onMove, { ...on, capture: true, passive: true })
  window.addEventListener('resize', onMove, on)
  return () => {
    clearTimeout(timer)
    ended.abort()
  }
}

function figureAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-about]') : null
}
