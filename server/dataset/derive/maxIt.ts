import type { Figure } from '../../contract/figure.ts'
import { derivedFigure } from '../figures.ts'
import type { DatasetRow } from './datasetRow.ts'

/** IT power at most at a named site: existing + growth in 2025, the planning headroom in 2030, its high end in the high case. */
export function namedMaxItMw(
  limit: DatasetRow['namedSiteLimit'],
  existing: Figure,
  planning: Figure,
  growth: Figure,
): Figure {
  if (limit === 'planning') return planning
  if (limit === 'planningHigh') {
    const { high, ...rest } = planning
    const { low: _low, ...figure } = rest
    return {
      ...figure,
      value: high ?? planning.value,
      note: joined(planning.note, 'high end of the planning headroom'),
    }
  }
  return derivedFigure({
    value: existing.value * (1 + growth.value),
    unit: existing.unit,
    from: [growth, existing],
    note: `existing ${existing.value} MW and ${growth.value * 100} % more`,
  })
}

/** IT power at most at home: a multiple of the region's demand in the data set, by the larger of its splits. */
export function homeMaxItMw(totalItMw: Figure, share: Figure, factor: Figure): Figure {
  return derivedFigure({
    value: factor.value * share.value * totalItMw.value,
    unit: 'MW IT',
    from: [factor, share, totalItMw],
    note: `${factor.value} x demand of the region (${(share.value * totalItMw.value).toFixed(1)} MW) in this data set`,
  })
}

const joined = (...parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join('; ')
