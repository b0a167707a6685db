import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { RestsOn } from '../../server/contract/plan.ts'
import { loadSources } from '../state/solveRun.ts'
import { current, sourcesOf } from '../state/store.ts'
import { plain } from '../text/format.ts'
import { figureName } from './figureName.ts'
import { say, t } from './useText.ts'

interface ProvenanceProps {
  /** Name of the figure in the plan's `restsOn`, or a prefix for a result that rests on several. */
  readonly figure?: string
  /** What a result is, where it is no single figure. */
  readonly result?: string
  /** True round an input, which takes the focus itself. */
  readonly control?: boolean
  readonly children: ComponentChildren
}

/** Any figure on screen: hover or focus shows its unit, year, source and how sure it is. */
export function Provenance({ figure, result, control = false, children }: ProvenanceProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const show = (): void => {
    void loadSources()
    setOpen(true)
  }
  const hide = (): void => setOpen(false)
  const shared = {
    class: 'figure',
    'aria-describedby': open ? id : undefined,
    onMouseEnter: show,
    onMouseLeave: hide,
    onKeyDown: (event: KeyboardEvent) => event.key === 'Escape' && hide(),
  }
  const inside = (
    <>
      {children}
      {open && <Explanation id={id} figure={figure} result={result} />}
    </>
  )
  if (control)
    return (
      <span {...shared} onFocusIn={show} onFocusOut={hide}>
        {inside}
      </span>
    )
  return (
    <button type="button" {...shared} onFocus={show} onBlur={hide} onClick={show}>
      {inside}
    </button>
  )
}

interface ExplanationProps {
  readonly id: string
  readonly figure: string | undefined
  readonly result: string | undefined
}

function Explanation({ id, figure, result }: ExplanationProps) {
  const box = useRef<HTMLSpanElement>(null)
  // Again after each change: the source's title arrives later and widens the box.
  useLayoutEffect(() => keepInWindow(box.current))
  const restsOn = current.value?.plan.restsOn ?? []
  const exact = figure === undefined ? undefined : restsOn.find((r) => r.figure === figure)
  const behind = exact ? [] : restsOn.filter((r) => figure === undefined || r.figure.startsWith(figure))
  return (
    <span class="popover" role="tooltip" id={id} ref={box}>
      {result !== undefined && (
        <>
          <b>{t('result')}</b>
          <span>{result}</span>
        </>
      )}
      {exact && <OneFigure rests={exact} />}
      {!exact && behind.length > 0 && (
        <span>
          {behind.length} {t('restsOnCount')}: {count(behind, 'confirmed')}, {count(behind, 'toBeConfirmed')},{' '}
          {count(behind, 'assumed')}
        </span>
      )}
    </span>
  )
}

function count(behind: readonly RestsOn[], status: RestsOn['status']): string {
  return `${behind.filter((r) => r.status === status).length} ${t(status)}`
}

function OneFigure({ rests }: { readonly rests: RestsOn }) {
  const source = sourcesOf.value?.sources.find(({ sourceId }) => sourceId === rests.sourceId)
  return (
    <>
      <span>{say(figureName(rests.figure))}</span>
      <b>
        {plain(rests.value)} {rests.unit}
      </b>
      <span>
        {rests.year} · {rests.quality === rests.status ? '' : `${t(rests.quality)} · `}
        <em class={`status ${rests.status}`}>{t(rests.status)}</em>
      </span>
      <span>{rests.changed ? t('fromScenario') : (source?.title ?? rests.sourceId)}</span>
    </>
  )
}

/** A popover at the right edge would be cut off: push it back in. */
function keepInWindow(box: HTMLElement | null): void {
  if (!box) return
  const anchor = box.parentElement?.getBoundingClientRect()
  if (!anchor) return
  const { width, height } = box.getBoundingClientRect()
  const left = Math.max(8, Math.min(anchor.left, innerWidth - width - 8))
  const below = anchor.bottom + 6 + height < innerHeight
  box.style.left = `${left}px`
  box.style.top = `${below ? anchor.bottom + 6 : Math.max(8, anchor.top - height - 6)}px`
}
