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
  /** Part of the logistic curve below which turbines stand still; what it climbs to, over rated power. */
  readonly cutIn: number
  readonly top: number
  /** In standard deviations of the weather. */
  readonly season: Harmonics
  readonly day: Harmonics
}

export interface SolarClimate {
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
