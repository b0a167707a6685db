import { DurationChart } from '../charts/DurationChart.tsx'
import { type DurationStep, durationCurve, valueAtShare } from '../flows/durationCurve.ts'
import { operation } from '../state/hours.ts'
import { percent, plain } from '../text/format.ts'
import { about } from './about.ts'
import { DataTable } from './DataTable.tsx'
import { t } from './useText.ts'

/** Shares of the year's hours the table stops at. */
const shares = [0, 0.01, 0.05, 0.1, 0.25, 0.5, 0.75, 0.9, 1]

interface Curve {
  readonly kind: 'hourLoad' | 'hourImport' | 'hourPrice'
  readonly curve: readonly DurationStep[]
}

/** Load, import and price of a site over the year, each in falling order, and where they stand at stated shares. */
export function DurationCurves({ siteId }: { readonly siteId: string }) {
  const now = operation.value
  const site = now?.sites.find((one) => one.siteId === siteId)
  if (!now || !site) return null
  const curves: readonly Curve[] = [
    { kind: 'hourLoad', curve: durationCurve(now, site.loadMw) },
    { kind: 'hourImport', curve: durationCurve(now, site.gridImportMw) },
    ...(site.priceCnyPerMwh ? [{ kind: 'hourPrice', curve: durationCurve(now, site.priceCnyPerMwh) } as const] : []),
  ]
  return (
    <div data-testid="duration-curves">
      <h3>{t('durationCurves')}</h3>
      <div class="small-charts">
        {curves.map(({ kind, curve }) => (
          <figure key={kind}>
            <figcaption>
              {t(kind)}
              <span>{plain(Math.round(curve[0]?.value ?? 0))}</span>
            </figcaption>
            <DurationChart curve={curve} label={`${t('durationCurves')}${t('colon')}${t(kind)}`} />
          </figure>
        ))}
      </div>
      <p class="quiet">{t('durationNote').replace('…', plain(Math.round(curves[0]?.curve.at(-1)?.toHour ?? 0)))}</p>
      <details>
        <summary>{t('asTable')}</summary>
        <DataTable
          title={t('durationCurves')}
          testId="duration-table"
          rows={shares}
          rowId={String}
          marks={(share) => ({ 'data-share': share })}
          columns={[
            { title: t('durationShare'), isName: true, cell: (share) => percent(share, 0) },
            ...curves.map(({ kind, curve }) => ({
              title: t(kind),
              cell: (share: number) => Math.round(valueAtShare(curve, share) ?? 0),
              about: () => about(kind, { site: siteId }),
            })),
          ]}
        />
      </details>
    </div>
  )
}
