import type { Words } from '../../server/contract/figure.ts'
import type { Sensitivity, SensitivityBar, VariedOutcome } from '../../server/contract/sensitivity.ts'

/** What is looked at: cost of a year without servers in CNY, or location-based carbon in tCO2. */
export type Measure = 'cost' | 'carbon'

/** One bar: how far the measure goes from the plan's when a parameter is at its low and at its high. */
export interface TornadoRow {
  readonly name: string
  readonly words: Words
  readonly unit: string
  /** True where the values are factors on all figures of a kind. */
  readonly isKind: boolean
  readonly figures: number
  readonly base: number | null
  readonly rangeFrom: SensitivityBar['rangeFrom']
  readonly low: TornadoSide
  readonly high: TornadoSide
  /** Largest less smallest among low, base and high. */
  readonly swing: number
}

export interface TornadoSide {
  /** Of the parameter. */
  readonly value: number
  /** Of the measure; null where there is no plan. */
  readonly at: number | null
  /** The measure less the plan's; null where there is no plan. */
  readonly change: number | null
}

export interface Tornado {
  readonly base: number
  readonly rows: readonly TornadoRow[]
  /** Longest way of any row to either side. */
  readonly most: number
  /** Parameters that do not move this measure. */
  readonly still: readonly Words[]
}

/** Below this share of the plan's own value a swing is the rounding of two optima. */
const rounding = 1e-9

export function measureOf(outcome: VariedOutcome, measure: Measure): number | null {
  return measure === 'cost' ? outcome.costWithoutServersCny : outcome.carbonTonnes
}

/** The parameters that move a measure most, largest swing first; null before there is a plan to vary. */
export function tornadoOf({ base, oneWay }: Sensitivity, measure: Measure, top: number): Tornado | null {
  const at = measureOf(base, measure)
  if (!oneWay || at === null) return null
  const rows = oneWay.bars
    .map((bar) => rowOf(bar, measure, at))
    .toSorted((a, b) => b.swing - a.swing || (a.name < b.name ? -1 : 1))
  const moving = rows.filter(({ swing }) => swing > rounding * Math.abs(at))
  const shown = moving.slice(0, top)
  const ways = shown.flatMap(({ low, high }) => [Math.abs(low.change ?? 0), Math.abs(high.change ?? 0)])
  const still = rows.filter((row) => !moving.includes(row)).map(({ words }) => words)
  return { base: at, rows: shown, most: Math.max(0, ...ways), still }
}

function rowOf(bar: SensitivityBar, measure: Measure, base: number): TornadoRow {
  const side = ({ value, outcome }: SensitivityBar['low']): TornadoSide => {
    const at = measureOf(outcome, measure)
    return { value, at, change: at === null ? null : at - base }
  }
  const { name, words, unit, figures, rangeFrom } = bar
  return {
    name,
    words: sentenceCase(words),
    unit,
    isKind: name.includes('.*.'),
    figures,
    base: bar.base,
    rangeFrom,
    low: side(bar.low),
    high: side(bar.high),
    swing: measure === 'cost' ? bar.costSwingCny : bar.carbonSwingTonnes,
  }
}

/** The server's words for a figure stand inside sentences; alone they begin with a capital. */
export function sentenceCase({ en, zh }: Words): Words {
  return { en: en.charAt(0).toUpperCase() + en.slice(1), zh }
}
