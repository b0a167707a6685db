import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { operation } from '../state/hours.ts'
import { t } from './useText.ts'

/** The strip of hours comes with the first plan that has any: a plan of one year does without. */
export function HourStripLater() {
  const [Strip, setStrip] = useState<ComponentType | null>(null)
  const [failed, setFailed] = useState(false)
  const wanted = operation.value !== null
  useEffect(() => {
    if (!wanted || Strip) return
    import('./HourStrip.tsx').then(
      (part) => setStrip(() => part.HourStrip),
      () => setFailed(true),
    )
  }, [wanted])
  if (!wanted) return null
  return Strip ? <Strip /> : failed ? <p role="alert">{t('partFailed')}</p> : null
}
