export const daysPerYear = 365
export const hoursPerDay = 24
export const hoursPerYear = daysPerYear * hoursPerDay

/** First day of each month in a year of 365 days, 0 = 1 January. */
const monthStarts = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334]

/** 0 = January for day 0..364. */
export function monthOfDay(day: number): number {
  return monthStarts.findLastIndex((start) => start <= day)
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
