/**
 * Seven steps of carbon intensity: blue, grey, amber, oxblood. Every pair stays apart for readers with deuteranopia
 * and protanopia (delta E at least 11); a green to red ramp does not. The dark theme lifts the top end off the ground.
 */
const ramps = {
  light: ['#2f6fc4', '#5b86b8', '#8a8f94', '#b3893f', '#b8651a', '#8c3f16', '#4a1f12'],
  dark: ['#3f86ea', '#82b1e4', '#b9bdc1', '#e3bb62', '#e8842a', '#cc5f2c', '#a83c2e'],
} as const

/**
 * Where one step ends and the next begins, gCO2 per kWh. Grid factors of the provinces run from 106 to 725; sites with
 * their own wind and solar lie between 50 and 260, so the steps are narrower there.
 */
export const carbonBreaksGramsPerKwh: readonly number[] = [100, 175, 225, 300, 450, 600]

export interface CarbonStep {
  readonly colour: string
  /** gCO2 per kWh; null on the last step, which has no upper end. */
  readonly fromGramsPerKwh: number
  readonly toGramsPerKwh: number | null
}

/** The steps in order, cleanest first. */
export function carbonSteps(dark: boolean): readonly CarbonStep[] {
  const edges = [0, ...carbonBreaksGramsPerKwh]
  return ramps[dark ? 'dark' : 'light'].map((colour, step) => ({
    colour,
    fromGramsPerKwh: edges[step] ?? 0,
    toGramsPerKwh: edges[step + 1] ?? null,
  }))
}

/** Colour of an intensity in gCO2 per kWh. A value on a break belongs to the step above it. */
export function carbonColour(gramsPerKwh: number, dark: boolean): string {
  const ramp = ramps[dark ? 'dark' : 'light']
  const step = carbonBreaksGramsPerKwh.filter((edge) => gramsPerKwh >= edge).length
  return ramp[step] ?? ramp[0]
}
