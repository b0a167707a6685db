import type { ComponentType, RefObject } from 'preact'
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { loadSources } from '../state/solveRun.ts'
import type { ExplanationProps } from './Explanation.tsx'
import { placePopover } from './placePopover.ts'
import { watchFigures } from './watchFigures.ts'

/** The one box that explains whichever figure inside `within` is under the pointer or has the focus. */
export function ProvenancePopover({ within }: { readonly within: RefObject<HTMLElement | null> }) {
  const id = useId()
  const box = useRef<HTMLDivElement>(null)
  const [figure, setFigure] = useState<HTMLElement | null>(null)
  // What a figure says comes with the first one asked: a first look does not need it.
  const [Explanation, setExplanation] = useState<ComponentType<ExplanationProps> | null>(null)
  const place = (): void => {
    // A new plan may take away the figure under a pointer that rests.
    if (figure && !figure.isConnected) setFigure(null)
    else if (box.current && figure) placePopover(box.current, figure)
  }
  const placeNow = useRef(place)
  placeNow.current = place
  useEffect(() => {
    if (!within.current) return
    return watchFigures(within.current, { onShow: setFigure, onMove: () => placeNow.current() })
  }, [])
  useEffect(() => {
    if (!figure) return
    void loadSources()
    if (!Explanation) void import('./Explanation.tsx').then((part) => setExplanation(() => part.Explanation))
  }, [figure])
  useLayoutEffect(() => {
    if (!figure) return
    const before = figure.getAttribute('aria-describedby')
    figure.setAttribute('aria-describedby', before === null ? id : `${before} ${id}`)
    return () => {
      if (before === null) figure.removeAttribute('aria-describedby')
      else figure.setAttribute('aria-describedby', before)
    }
  }, [figure])
  if (!figure?.isConnected || !Explanation) return null
  return (
    <div class="popover" role="tooltip" id={id} ref={box}>
      <Explanation about={figure.dataset.about ?? ''} shown={shownIn(figure)} onDrawn={place} />
    </div>
  )
}

/** The number as it stands on screen; a sentence is not repeated. */
function shownIn(figure: HTMLElement): string {
  const text = figure.textContent?.trim() ?? ''
  return text.length <= 24 ? text : ''
}
