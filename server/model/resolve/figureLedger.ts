import type { Figure } from '../../contract/figure.ts'
import type { RestsOn } from '../../contract/plan.ts'

/** Hands out values and remembers every figure a plan rests on, with what the scenario changed. */
export interface FigureLedger {
  /** The scenario's value if it gives one, else the data set's. */
  take(name: string, figure: Figure, changed?: number): number
  readonly restsOn: readonly RestsOn[]
}

export function createFigureLedger(): FigureLedger {
  const restsOn: RestsOn[] = []
  return {
    restsOn,
    take(name, figure, changed) {
      const { unit, year, sourceId, quality, status } = figure
      const value = changed ?? figure.value
      const isChanged = changed !== undefined && changed !== figure.value
      restsOn.push({
        figure: name,
        value,
        unit,
        year,
        sourceId: isChanged ? 'scenario' : sourceId,
        quality: isChanged ? 'assumed' : quality,
        status: isChanged ? 'assumed' : status,
        changed: isChanged,
      })
      return value
    },
  }
}
