import type { Climate } from '../contract/climate.ts'
import type { Harmonics } from './harmonics.ts'

export interface WindClimate {
  /** Hourly memory of the weather and how smoothly it turns, 0..1. */
  readonly memory: number
  readonly smoothing: number
  /** Share of its variance that comes in spells of days, and their memory from day to day. */
  readonly spellShare: number
  readonly spellMemory: number
  /** Logits of the power curve per standard deviation of the weather. */
  readonly spread: number
  /** Part of the logistic curve below which turbines stand still; the most a region ever gives of its rated power. */
  readonly cutIn: number
  readonly top: number
  /** In standard deviations of the weather. */
  readonly season: Harmonics
  readonly day: Harmonics
}

export interface SolarClimate {
  /** Tilt of the panels over latitude. */
  readonly tiltShare: number
  /** Logits: the mean, its yearly shape, its spread from day to day, and from hour to hour over a province. */
  readonly clearness: number
  readonly season: Harmonics
  readonly spread: number
  readonly cloudHourly: number
  /** From day to day. */
  readonly memory: number
  /** Correlation of the day's clearness with its wind, −1..1. */
  readonly windLink: number
}

/** Half the swing over the year and over the day, and the standard deviation of the air from day to day. */
export interface TemperatureClimate {
  readonly seasonC: number
  readonly dayC: number
  readonly airC: number
}

export interface ClimateWeather {
  readonly wind: WindClimate
  readonly solar: SolarClimate
  readonly temperature: TemperatureClimate
}

const draft: ClimateWeather = {
  wind: {
    memory: 0.95,
    smoothing: 0.7,
    spellShare: 0.15,
    spellMemory: 0.8,
    spread: 1.5,
    cutIn: 0.02,
    top: 0.97,
    season: [0, 0.4, 0, 0],
    day: [0.2, 0, 0, 0],
  },
  solar: { tiltShare: 0.8, clearness: 1, season: [0, 0, 0, 0], spread: 1, cloudHourly: 0.2, memory: 0.3, windLink: 0 },
  temperature: { seasonC: 14, dayC: 5, airC: 3 },
}

export const climateWeather: Readonly<Record<Climate, ClimateWeather>> = {
  north: draft,
  northeast: draft,
  northwest: draft,
  qinghaiTibet: draft,
  east: draft,
  central: draft,
  southwest: draft,
  southCoast: draft,
}
