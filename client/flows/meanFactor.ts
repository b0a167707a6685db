/** Mean of a series of capacity factors, 0..1; full-load hours are the mean times the hours of the year. */
export function meanFactor(series: readonly number[]): number {
  return series.length === 0 ? 0 : series.reduce((sum, factor) => sum + factor, 0) / series.length
}
