/** Value and slope at x of a function that never falls. */
export type Sloped = (x: number) => { readonly value: number; readonly slope: number }

/**
 * The x between `low` and `high` where the function reaches `target`, to 1e-13 of the target: Newton steps, halving the
 * bracket whenever one would leave it. Throws RangeError when the target lies outside what the bracket reaches.
 */
export function solveIncreasing(f: Sloped, target: number, low: number, high: number): number {
  if (f(low).value > target || f(high).value < target) {
    throw new RangeError(`${target} is outside ${f(low).value} to ${f(high).value}`)
  }
  let [from, to] = [low, high]
  let x = (from + to) / 2
  for (let step = 0; step < 100; step++) {
    const { value, slope } = f(x)
    if (Math.abs(value - target) <= 1e-13 * target) return x
    if (value < target) from = x
    else to = x
    const newton = x - (value - target) / slope
    x = newton > from && newton < to ? newton : (from + to) / 2
    if (to - from <= Number.EPSILON * Math.abs(to)) return x
  }
  return x
}
