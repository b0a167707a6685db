/**
 * Yearly payment that repays one unit of capital over a life.
 *
 *   annuity(i, n) = i (1 + i)^n / ((1 + i)^n − 1),  and 1 / n where i = 0
 *
 * Unit    1 per year. `rate` is 0..1 per year, `years` > 0.
 */
export function annuity(rate: number, years: number): number {
  if (rate === 0) return 1 / years
  // i / (1 − (1 + i)^−n): the same, and still right where 1 + i rounds to 1.
  return rate / -Math.expm1(-years * Math.log1p(rate))
}
