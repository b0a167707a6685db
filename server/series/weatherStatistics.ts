import { daysPerYear, hoursPerDay, hoursPerYear, monthOfDay } from './hoursOfYear.ts'
import {
  autocorrelation,
  blockMeans,
  correlation,
  leastMean,
  longestBelow,
  mean,
  meanStep,
  quantile,
  ringMeans,
  standardDeviation,
} from './moments.ts'

export type WeatherStatistics = ReturnType<typeof weatherStatistics>

/**
 * The statistics that the targets of `data/tables/profile_targets.csv` are stated in, of one year of 8 760 hours.
 *
 * A ratio is over the mean of the year. Winter is December, January and February, and so on by three months.
 * The mix is half wind and half solar by energy: each day's wind over its mean of the year and each day's solar over
 * its own, averaged; 1 is a mean day, and a lull is a run of days below one half.
 * `solar…After31Days` is daily energy over the mean of the 31 days around it.
 */
export function weatherStatistics({ wind, solar }: { readonly wind: Float64Array; readonly solar: Float64Array }) {
  const windMean = mean(wind)
  const sorted = wind.slice().sort()
  const windDays = blockMeans(wind, hoursPerDay)
  const solarDays = blockMeans(solar, hoursPerDay)
  const around = ringMeans(solarDays, 31)
  const cleared = solarDays.map((day, at) => day / (around[at] ?? 1))
  const mix = windDays.map((day, at) => (day / windMean + (solarDays[at] ?? 0) / mean(solarDays)) / 2)
  const byHour = hourlyMeans(wind)
  const windSeason = seasonRatios(windDays)
  const solarSeason = seasonRatios(solarDays)
  return {
    windHourlyCv: standardDeviation(wind) / windMean,
    windAcf1h: autocorrelation(wind, 1),
    windAcf6h: autocorrelation(wind, 6),
    windAcf24h: autocorrelation(wind, 24),
    windRampRatio: meanStep(wind) / windMean,
    windDailyCv: standardDeviation(windDays) / windMean,
    windP05Factor: quantile(sorted, 0.05),
    windP95Factor: quantile(sorted, 0.95),
    windMaxFactor: quantile(sorted, 1),
    solarDailyCv: standardDeviation(solarDays) / mean(solarDays),
    solarDailySdAfter31Days: standardDeviation(cleared),
    solarDailyAcfAfter31Days: autocorrelation(cleared, 1),
    solarAcf1h: autocorrelation(solar, 1),
    solarMaxFactor: solar.reduce((most, factor) => Math.max(most, factor), 0),
    solarFullLoadHours: mean(solar) * hoursPerYear,
    windSolarCorrelationHourly: correlation(wind, solar),
    windSolarCorrelationDaily: correlation(windDays, solarDays),
    windSolarCorrelationMonthly: correlation(monthlyMeans(windDays), monthlyMeans(solarDays)),
    windWinterRatio: windSeason.winter,
    windSpringRatio: windSeason.spring,
    windSummerRatio: windSeason.summer,
    windAutumnRatio: windSeason.autumn,
    solarWinterRatio: solarSeason.winter,
    solarSpringRatio: solarSeason.spring,
    solarSummerRatio: solarSeason.summer,
    solarAutumnRatio: solarSeason.autumn,
    windDiurnalRangeRatio: (Math.max(...byHour) - Math.min(...byHour)) / windMean,
    windPeakHour: byHour.indexOf(Math.max(...byHour)),
    windLullHours: longestBelow(wind, windMean / 4),
    mixLullDays: longestBelow(mix, 0.5),
    worstDayMixRatio: leastMean(mix, 1),
    worst3DayMixRatio: leastMean(mix, 3),
    worst7DayMixRatio: leastMean(mix, 7),
  }
}

function hourlyMeans(series: Float64Array): Float64Array {
  const means = new Float64Array(hoursPerDay)
  for (let hour = 0; hour < series.length; hour++) {
    means[hour % hoursPerDay] = (means[hour % hoursPerDay] ?? 0) + (series[hour] ?? 0) / daysPerYear
  }
  return means
}

function monthlyMeans(days: Float64Array): Float64Array {
  const sums = new Float64Array(12)
  const counts = new Float64Array(12)
  for (let day = 0; day < days.length; day++) {
    const month = monthOfDay(day)
    sums[month] = (sums[month] ?? 0) + (days[day] ?? 0)
    counts[month] = (counts[month] ?? 0) + 1
  }
  return sums.map((sum, month) => sum / (counts[month] ?? 1))
}

/** Mean of each season over the mean of the year. */
function seasonRatios(days: Float64Array) {
  const ratio = (...months: readonly number[]) =>
    mean(days.filter((_, day) => months.includes(monthOfDay(day)))) / mean(days)
  return { winter: ratio(11, 0, 1), spring: ratio(2, 3, 4), summer: ratio(5, 6, 7), autumn: ratio(8, 9, 10) }
}
