import { useEffect, useState } from 'preact/hooks'
import { solveState } from '../state/store.ts'
import { t } from './useText.ts'

/** Seconds since the solve began. */
export function Elapsed() {
  const state = solveState.value
  const [now, setNow] = useState(Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  if (state.phase !== 'solving') return null
  return (
    <span class="elapsed">
      {Math.max(0, (now - state.since) / 1000).toFixed(0)} {t('elapsed')}
    </span>
  )
}
