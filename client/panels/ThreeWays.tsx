import type { Kpis, Plan } from '../../server/contract/plan.ts'
import type { TextKey } from '../text/en.ts'
import { milliseconds, percent, plain } from '../text/format.ts'
import type { ResultName } from '../text/notes/resultNotes.ts'
import { about } from './about.ts'
import { FigureTable } from './FigureTable.tsx'
import { t } from './useText.ts'

const rows: readonly (readonly [TextKey & ResultName, (kpis: Kpis) => string])[] = [
  ['rowCostWithout', perMwh((k) => k.costWithoutServersCnyPerItMwh)],
  ['rowCostWith', perMwh((k) => k.costCnyPerItMwh)],
  ['rowCarbonLocation', perMwh((k) => k.carbonTonnesPerItMwh * 1000)],
  ['rowCarbonMarket', perMwh((k) => k.marketCarbonTonnesPerItMwh * 1000)],
  ['rowGreen', (k) => percent(k.greenAnnualShare)],
  ['rowLatency', (k) => milliseconds(k.meanOneWayLatencyMs)],
  ['rowUnserved', (k) => plain(Math.round(k.unservedItMw))],
]

/** A dash where nothing is served: nothing has no price. */
function perMwh(of: (kpis: Kpis) => number): (kpis: Kpis) => string {
  return (kpis) => (kpis.itEnergyMwh > 0 ? plain(Math.round(of(kpis))) : '–')
}

/** Stay, move the bit, move the electron: the same demand, side by side, per MWh of IT work. */
export function ThreeWays({ plan }: { readonly plan: Plan }) {
  const of = (id: string): Kpis | null => plan.baselines.find((baseline) => baseline.id === id)?.kpis ?? null
  const stay = of('localEast')
  const electron = of('moveTheElectron')
  if (!stay || !plan.kpis) return null
  const ways: readonly (readonly [TextKey, Kpis, string])[] = [
    ['wayStay', stay, 'localEast'],
    ['wayBit', plan.kpis, 'plan'],
    ...(electron ? [['wayElectron', electron, 'moveTheElectron'] as const] : []),
  ]
  return (
    <section data-testid="three-ways">
      <h2>
        {t('threeWays')} <small>{t('threeWaysNote')}</small>
      </h2>
      <FigureTable label={t('threeWays')} class="ways">
        <thead>
          <tr>
            <td />
            {ways.map(([key]) => (
              <th key={key} scope="col" class={key === 'wayBit' ? 'ours' : ''}>
                {t(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, of]) => (
            <tr key={key}>
              <th scope="row">{t(key)}</th>
              {ways.map(([way, kpis, id]) => (
                <td key={way} class={way === 'wayBit' ? 'ours' : ''} data-about={about(key, { way: id })}>
                  {of(kpis)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </FigureTable>
      {!electron && <p class="quiet">{t('electronOff')}</p>}
    </section>
  )
}
