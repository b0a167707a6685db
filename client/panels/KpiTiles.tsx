import type { ComponentChildren } from 'preact'
import type { Kpis } from '../../server/contract/plan.ts'
import { language } from '../state/preferences.ts'
import { before, current, withServers } from '../state/store.ts'
import {
  type Amount,
  carbon,
  changeOf,
  joined,
  milliseconds,
  millisecondsMore,
  money,
  percent,
  power,
} from '../text/format.ts'
import type { ResultName } from '../text/notes/resultNotes.ts'
import { about } from './about.ts'
import { Provenance } from './Provenance.tsx'
import { t } from './useText.ts'

/** Less is rounding. */
const leastMw = 0.05

/** Four tiles, each with its change against the plan before, or against staying at home on the first screen. */
export function KpiTiles({ kpis }: { readonly kpis: Kpis }) {
  const local = current.value?.plan.baselines.find(({ id }) => id === 'localEast')?.kpis ?? null
  const other = before.value?.plan.kpis ?? local
  const servers = withServers.value
  const cost = (k: Kpis): number => (servers ? k.costCny : k.costWithoutServersCny)
  const lang = language.value
  const [beforeShare, afterShare] = t('kpiOfEast').split('…')
  const latency = kpis.p95RoundTripLatencyMs
  return (
    <section>
      <div class="tiles">
        <Tile
          name="cost"
          label={`${t('kpiCost')}${t('comma')}${servers ? t('kpiCostWith') : t('kpiCostWithout')}`}
          amount={money(cost(kpis), lang)}
          about={servers ? 'kpiCostWith' : 'kpiCostWithout'}
          now={cost(kpis)}
          was={other && cost(other)}
          moreIsWorse
        >
          <button
            type="button"
            class="link"
            data-about={about(servers ? 'kpiCostWithout' : 'kpiCostWith')}
            onClick={() => {
              withServers.value = !servers
            }}
          >
            {servers ? t('kpiCostWithout') : t('kpiCostWith')}
            {t('colon')}
            {joined(money(servers ? kpis.costWithoutServersCny : kpis.costCny, lang))}
          </button>
        </Tile>
        <Tile
          name="carbon"
          label={t('kpiCarbon')}
          amount={carbon(kpis.carbonTonnes, lang)}
          about="kpiCarbon"
          now={kpis.carbonTonnes}
          was={other?.carbonTonnes ?? null}
          moreIsWorse
        >
          {t('kpiMarket')}
          {t('colon')}
          <Provenance about={about('kpiMarket')}>{joined(carbon(kpis.marketCarbonTonnes, lang))}</Provenance>
        </Tile>
        <Tile
          name="movedWest"
          label={t('kpiMoved')}
          amount={power(kpis.eastToWestItMw)}
          about="kpiMoved"
          now={kpis.eastToWestItMw}
          was={other?.eastToWestItMw ?? null}
        >
          {beforeShare}
          <Provenance about={about('kpiMovedShare')}>{percent(kpis.eastToWestShare)}</Provenance>
          {afterShare}
        </Tile>
        <Tile
          name="latency"
          label={t('kpiLatency')}
          amount={{ number: milliseconds(latency), unit: 'ms' }}
          about="kpiP95"
          now={latency ?? 0}
          was={latency === null ? null : (other?.p95RoundTripLatencyMs ?? null)}
          moreIsWorse
          changeText={millisecondsMore}
        >
          {t('kpiMean')}
          {t('colon')}
          <Provenance about={about('kpiMean')}>
            {joined({ number: milliseconds(kpis.meanOneWayLatencyMs), unit: 'ms' })}
          </Provenance>
        </Tile>
      </div>
      {kpis.unservedItMw > leastMw && (
        <p class="worse" data-testid="unserved">
          {t('kpiUnserved')}
          {t('colon')}
          <Provenance about={about('rowUnserved')}>
            {joined(power(kpis.unservedItMw))} ({percent(kpis.unservedItMw / kpis.demandItMw)})
          </Provenance>
        </p>
      )}
      {other && <p class="quiet">{before.value ? t('againstBefore') : t('againstLocal')}</p>}
    </section>
  )
}

interface TileProps {
  readonly name: string
  readonly label: string
  readonly amount: Amount
  readonly about: ResultName
  readonly now: number
  readonly was: number | null
  readonly moreIsWorse?: boolean
  readonly changeText?: (now: number, was: number) => string | null
  readonly children: ComponentChildren
}

function Tile({
  name,
  label,
  amount,
  about: kind,
  now,
  was,
  moreIsWorse = false,
  changeText = changeOf,
  children,
}: TileProps) {
  const change = was === null ? null : changeText(now, was)
  const worse = moreIsWorse && was !== null && now > was
  return (
    <div class="tile" data-kpi={name} data-value={now}>
      <p class="label">{label}</p>
      <p class="amount">
        <Provenance about={about(kind)}>
          <b>{amount.number}</b> <span class="unit">{amount.unit}</span>
        </Provenance>
        {change !== null && (
          <span class={worse ? 'change worse' : 'change'}>
            <Provenance about={about('kpiChange')}>{change}</Provenance>
          </span>
        )}
      </p>
      <p class="under">{children}</p>
    </div>
  )
}
