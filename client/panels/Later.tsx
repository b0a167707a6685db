import type { ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { t } from './useText.ts'

interface LaterProps {
  readonly wanted: boolean
  readonly load: () => Promise<ComponentType>
}

/** A part of the page that comes when it is first wanted: the first screen does without. */
export function Later({ wanted, load }: LaterProps) {
  const [Part, setPart] = useState<ComponentType | null>(null)
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    if (!wanted || Part) return
    load().then(
      (part) => setPart(() => part),
      () => setFailed(true),
    )
  }, [wanted])
  if (!wanted) return null
  return Part ? <Part /> : failed ? <p role="alert">{t('partFailed')}</p> : null
}
