import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { type Loaded, loadPart } from '../../state/loadPart.ts'
import { decideWords } from '../../text/decide/decideWords.ts'
import { say, t } from '../useText.ts'
import type { DecideView } from './views.ts'

type Part = Loaded<{ readonly View: ComponentType }>

/** Parts that have come: they are shown again whether or not the server is there. */
const come = new Map<string, Part>()

/** A view that comes in a part of its own. One that did not come can be asked for again where it belongs. */
export function ViewPart({ view: { id, load } }: { readonly view: DecideView }) {
  const place = useRef<HTMLDivElement>(null)
  const [part, setPart] = useState<Part | null>(come.get(id) ?? null)
  const [times, setTimes] = useState(1)
  useEffect(() => {
    if (come.has(id)) return
    let isLeft = false
    void loadPart(() => load().then((View) => ({ View }))).then((now) => {
      if (typeof now === 'object') come.set(id, now)
      if (isLeft) return
      // The button that was pressed goes: the keyboard stays where the view is.
      if (times > 1 && typeof now === 'object') place.current?.focus()
      setPart(now)
    })
    return () => {
      isLeft = true
    }
  }, [times])
  if (part === 'lost')
    return (
      <div role="alert">
        <p>{t('partFailed')}</p>
        <button type="button" onClick={() => location.reload()}>
          {say(decideWords.reload)}
        </button>
      </div>
    )
  return (
    <div ref={place} tabIndex={-1} data-testid="decide-view">
      {part === 'noServer' && <p role="alert">{say(decideWords.noServer)}</p>}
      {part !== null && typeof part === 'object' ? (
        <part.View />
      ) : (
        (part || times > 1) && (
          <button
            type="button"
            aria-disabled={part === null}
            onClick={() => {
              if (part === null) return
              setPart(null)
              setTimes(times + 1)
            }}
          >
            {t('retry')}
          </button>
        )
      )}
    </div>
  )
}
