import { type Column, number } from './column.ts'

type Digit = '0' | '1' | '2' | '3' | '4' | '5' | '6' | '7' | '8' | '9'
type HourNumber = `${'0' | '1'}${Digit}` | '20' | '21' | '22' | '23'
type MonthNumber = Exclude<`0${Digit}`, '00'> | '10' | '11' | '12'
type HourName = `hour${HourNumber}Ratio`
type MonthName = `month${MonthNumber}Ratio`

/** Headers of a shape over the day: `hour00Ratio` is 0:00 to 1:00. */
const hourNames = Array.from({ length: 24 }, (_, hour) => `hour${twoDigits(hour)}Ratio` as HourName)
/** Headers of a shape over the year, January first. */
const monthNames = Array.from({ length: 12 }, (_, at) => `month${twoDigits(at + 1)}Ratio` as MonthName)

export const hourColumns = (description: string) => ratioColumns(hourNames, description)
export const monthColumns = (description: string) => ratioColumns(monthNames, description)

/** The 24 values of a row, in order. */
export function hourValues(cells: Readonly<Record<HourName, number>>): readonly number[] {
  return hourNames.map((name) => cells[name])
}

/** The 12 values of a row, in order. */
export function monthValues(cells: Readonly<Record<MonthName, number>>): readonly number[] {
  return monthNames.map((name) => cells[name])
}

function ratioColumns<N extends string>(names: readonly N[], description: string) {
  const column = number({ unit: 'mean = 1', min: 0, max: 10, description })
  // The names are all of N, each once.
  return Object.fromEntries(names.map((name) => [name, column])) as Readonly<Record<N, Column<number>>>
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
