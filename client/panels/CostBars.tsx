import type { CostLine } from '../../server/contract/plan.ts'
import { language } from '../state/preferences.ts'
import { withServers } from '../state/store.ts'
import { joined, money } from '../text/format.ts'
import { about } from './about.ts'
import { Provenance } from './Provenance.tsx'
import { say, t } from './useText.ts'

/** Every cost line as a bar; servers are nine tenths, so they are shown on request. */
export function CostBars({ lines }: { readonly lines: readonly CostLine[] }) {
  const shown = lines
    .filter(({ id, costCny }) => Math.abs(costCny) > 0.5 && (withServers.value || id !== 'serverCapex'))
    .sort((a, b) => Math.abs(b.costCny) - Math.abs(a.costCny))
  if (lines.every(({ costCny }) => Math.abs(costCny) <= 0.5)) return null
  const largest = Math.max(1, ...shown.map(({ costCny }) => Math.abs(costCny)))
  return (
    <section>
      <h2>
        {t('costLines')}
        <label class="inline">
          <input
            type="checkbox"
            checked={withServers.value}
            onChange={(event) => {
              withServers.value = event.currentTarget.checked
            }}
          />
          {t('costServersShown')}
        </label>
      </h2>
      <ul class="bars">
        {shown.map(({ id, name, costCny }) => (
          <li key={id}>
            <span>{say(name)}</span>
            <Provenance about={about('costLine', { id })}>{joined(money(costCny, language.value))}</Provenance>
            <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
              <rect
                class={costCny < 0 ? 'credit' : ''}
                width={Math.max(0.4, (Math.abs(costCny) / largest) * 100)}
                height="4"
                rx="1"
              />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  )
}
