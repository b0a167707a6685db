import { daysPerYear } from './hoursOfYear.ts'

/** Cycles per year up to which chance is taken out: a quarter of a year and longer. */
const cycles = 4

/**
 * What chance did to the seasons, day by day: mean and first four yearly harmonics of 365 daily values. Taken away from
 * weather it leaves windy and still weeks where they fell, and seasons close to the climate's: a usual year. The winter's
 * share of a year's wind then differs by 3 to 5 % from draw to draw; with its chance left in, by 7 to 13 %.
 */
export function chanceOfSeasons(days: Float64Array): Float64Array {
  const chance = new Float64Array(daysPerYear)
  for (let cycle = 0; cycle <= cycles; cycle++) {
    const turn = (day: number) => (2 * Math.PI * cycle * (day + 0.5)) / daysPerYear
    let cosine = 0
    let sine = 0
    for (let day = 0; day < daysPerYear; day++) {
      cosine += ((days[day] ?? 0) * Math.cos(turn(day))) / daysPerYear
      sine += ((days[day] ?? 0) * Math.sin(turn(day))) / daysPerYear
    }
    const both = cycle === 0 ? 1 : 2
    for (let day = 0; day < daysPerYear; day++) {
      chance[day] = (chance[day] ?? 0) + both * (cosine * Math.cos(turn(day)) + sine * Math.sin(turn(day)))
    }
  }
  return chance
}
