import { carbonSteps } from './carbonRamp.ts'
import { flowWidthPx } from './flowWidth.ts'

export interface LegendCarbonStep {
  readonly colour: string
  /** Lower edge in gCO2 per kWh, printed under the left end of the step. */
  readonly label: string
}

export interface LegendWidth {
  readonly itMw: number
  readonly widthPx: number
}

export interface LegendSteps {
  readonly carbon: readonly LegendCarbonStep[]
  readonly widths: readonly LegendWidth[]
}

const widthsShownMw = [100, 300, 600]

/** What the legend prints: every step of the ramp with its lower edge, and three loads with their ribbon widths. */
export function legendSteps(dark: boolean): LegendSteps {
  return {
    carbon: carbonSteps(dark).map(({ colour, fromGramsPerKwh }) => ({ colour, label: String(fromGramsPerKwh) })),
    widths: widthsShownMw.map((itMw) => ({ itMw, widthPx: flowWidthPx(itMw) })),
  }
}
