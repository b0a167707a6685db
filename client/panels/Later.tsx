import type { ComponentType } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { loadPart } from '../state/loadPart.ts'
import { t } from './useText.ts'

type Load = () => Promise<ComponentType>

interface LaterProps {
  readonly wanted: boolean
  readonly load: Load
}

/** Parts that have come: they are shown again whether or not the server is there. */
const come = new WeakMap<Load, ComponentType>()

/**
 * A part of the page that comes when it is first wanted: the first screen does without. One that did not come can be
 * asked for again where it belongs.
 */
export function Later({ wanted, load }: LaterProps) {
  const [Part, setPart] = useState(() => come.get(load))
  const [failed, setFailed] = useState<'noServer' | 'lost' | null>(null)
  const [times, setTimes] = useState(0)
  const around = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (!wanted || Part) return
    let isLeft = false
    void loadPart(load).then((part) => {
      if (typeof part === 'function') come.set(load, part)
      if (isLeft) return
      if (typeof part !== 'function') return setFailed(part)
      // The button that was pressed goes: the keyboard stays where the part is.
      around.current?.focus()
      setPart(() => part)
    })
    return () => {
      isLeft = true
    }
  }, [wanted, times])
  if (!wanted) return null
  if (Part) return <Part />
  if (!failed && times === 0) return null
  return (
    <div>
      {failed && <p role="alert">{t('partFailed')}</p>}
      <button
        type="button"
        aria-disabled={!failed}
        onClick={(event) => {
          if (failed === 'lost') return location.reload()
          if (!failed) return
          around.current = event.currentTarget.closest<HTMLElement>('[tabindex]')
          setFailed(null)
          setTimes(times + 1)
        }}
      >
        {failed === 'lost' ? t('reload') : t('retry')}
      </button>
    </div>
  )
}
