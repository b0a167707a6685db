import { useRef, useState } from 'preact/hooks'
import type { LocalFactors, ReportFactor } from '../../../../server/contract/reports.ts'
import { askedComparison, ownFactors, writeFactor } from '../../../state/comparison.ts'
import { reportsWords } from '../../../text/decide/reportsWords.ts'
import { about } from '../../about.ts'
import { Provenance } from '../../Provenance.tsx'
import { say, t } from '../../useText.ts'

interface FactorInputProps {
  readonly name: keyof LocalFactors
  /** What the report was made with; null where own data gives none. */
  readonly factor: ReportFactor | null
  /** Largest value the question takes. */
  readonly most: number
}

/** One factor of the reports: its value to change, and how sure it is. It is asked again when the field is left. */
export function FactorInput({ name, factor, most }: FactorInputProps) {
  const ref = useRef<HTMLInputElement>(null)
  const [isRefused, setRefused] = useState(false)
  const value = askedComparison.value?.localFactors?.[name] ?? factor?.value ?? null
  // What is being typed is nobody's answer yet and must not be written anew.
  const typed = ref.current !== null && document.activeElement === ref.current ? ref.current.value : null
  const isOwn = ownFactors.value[name] !== undefined
  const write = (input: HTMLInputElement): void => {
    const number = input.valueAsNumber
    const isEmpty = input.value === '' && !input.validity.badInput
    const fits = Number.isFinite(number) && number >= 0 && number <= most
    setRefused(!isEmpty && !fits)
    if (isEmpty) writeFactor(name, undefined)
    else if (fits && number !== value) writeFactor(name, number)
  }
  return (
    <div class={isOwn ? 'field changed' : 'field'}>
      <label for={`factor-${name}`}>{say(reportsWords[name])}</label>
      <input
        ref={ref}
        id={`factor-${name}`}
        data-testid={`factor-${name}`}
        type="number"
        inputMode="decimal"
        min={0}
        max={most}
        step="any"
        aria-invalid={isRefused}
        aria-describedby={`factor-${name}-status`}
        value={typed ?? value ?? ''}
        onChange={(event) => write(event.currentTarget)}
      />
      <p class="base" id={`factor-${name}-status`}>
        {isRefused && <span class="wrong">{`${say(reportsWords.refused)} 0–${most}`} </span>}
        <Provenance about={about('localFactor')}>
          {isOwn || factor?.changed ? (
            <em class="status assumed">{say(reportsWords.yours)}</em>
          ) : (
            factor && (
              <>
                {factor.year} · <em class={`status ${factor.status}`}>{t(factor.status)}</em>
              </>
            )
          )}
        </Provenance>{' '}
        {isOwn && (
          <button
            type="button"
            class="link"
            aria-label={`${say(reportsWords.reset)}${t('colon')}${say(reportsWords[name])}`}
            onClick={() => writeFactor(name, undefined)}
          >
            {say(reportsWords.reset)}
          </button>
        )}
      </p>
    </div>
  )
}
