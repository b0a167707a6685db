import type { Climate } from '../contract/climate.ts'
import type { Position } from '../contract/figure.ts'

/** Where weather is wanted, and what a year of it must add up to. */
export interface WeatherPlace {
  readonly id: string
  /** `[lon, lat]`, degrees, WGS-84. */
  readonly position: Position
  readonly climate: Climate
  /** h per year: yearly energy over rated power. 0 gives a series of zeros. */
  readonly windFullLoadHours: number
  readonly solarFullLoadHours: number
  /** Degrees Celsius. */
  readonly annualMeanTemperatureC: number
  /** One plant is rougher than a province of many. */
  readonly scale: 'plant' | 'province'
}

/** One year of 8 760 hours at a place; element h is the mean of hour h, Asia/Shanghai, from 1 January 00:00. */
export interface PlaceWeather {
  readonly id: string
  /** Capacity factor, 0..1. */
  readonly wind: Float64Array
  readonly solar: Float64Array
  /** Degrees Celsius. */
  readonly temperatureC: Float64Array
}

export interface WeatherOptions {
  readonly seed: number
  /** Gregorian, not a leap year; the weather of two years differs. */
  readonly year: number
}
