/** Space left above what is brought into view, px. */
const marginPx = 60

/** Focuses an element of the panel and scrolls the panel to it; the page around the panel stays where it is. */
export function bringIntoView(element: HTMLElement): void {
  element.focus({ preventScroll: true })
  const scroller = element.closest('#tab-content')
  if (!scroller) return
  const above = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top
  scroller.scrollTo(0, scroller.scrollTop + above - marginPx)
}
