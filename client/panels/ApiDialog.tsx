import '../style/dialog.css'
import { useEffect, useRef, useState } from 'preact/hooks'
import { draft } from '../state/store.ts'
import { t } from './useText.ts'

/** curl for exactly the scenario on screen, and the way to the API's own pages. */
export function ApiDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const [copied, setCopied] = useState(false)
  const body = JSON.stringify(draft.value).replaceAll("'", "'\\''")
  const command = `curl -s ${location.origin}/api/v1/solve \\\n  -H 'content-type: application/json' \\\n  -d '${body}'`
  useEffect(() => dialog.current?.showModal(), [])
  const copy = async (): Promise<void> => {
    await navigator.clipboard.writeText(command)
    setCopied(true)
  }
  return (
    <dialog ref={dialog} class="api" aria-labelledby="api-title" onClose={onClose}>
      <h2 id="api-title">{t('apiTitle')}</h2>
      <p>{t('apiText')}</p>
      <pre tabIndex={0}>{command}</pre>
      <p class="actions">
        <a href="api/docs">{t('apiDocs')}</a>
        <button type="button" onClick={() => void copy()}>
          {copied ? t('copied') : t('copy')}
        </button>
        <button type="button" class="primary" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </p>
    </dialog>
  )
}
