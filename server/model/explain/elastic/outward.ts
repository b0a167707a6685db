import type { Words } from '../../../contract/figure.ts'
import { number, percent } from '../numbers.ts'

/** What a solver leaves on a round figure, relative; it is taken off before rounding away from what was asked. */
const solverNoise = 1e-9
/** The same for the eye: a value that is told as 24 may be 24.00001. */
const shownNoise = 1e-6
/** Digits of a proposed value: more would leave no room for a solver's tolerances at the very edge. */
const valueDigits = 6

type Side = 'up' | 'down'

/** Rounded to so many significant digits, never back towards what does not work. */
function roundTo(value: number, side: Side, digits: number, noise: number): number {
  if (value === 0 || !Number.isFinite(value)) return value
  const step = 10 ** (Math.floor(Math.log10(Math.abs(value))) + 1 - digits)
  const steps = value / step
  const nearest = Math.round(steps)
  if (Math.abs(steps - nearest) * step <= noise * Math.abs(value)) return Number((nearest * step).toPrecision(digits))
  return Number(((side === 'up' ? Math.ceil(steps) : Math.floor(steps)) * step).toPrecision(digits))
}

/** A value to propose, on the side that works. */
export function outward(value: number, side: Side): number {
  return roundTo(value, side, valueDigits, solverNoise)
}

/** A threshold to propose, never below the level it has to let through. */
export function levelAtLeast(level: number): number {
  const rounded = Number(level.toPrecision(valueDigits))
  if (rounded >= level) return rounded
  const step = 10 ** (Math.floor(Math.log10(Math.abs(level))) + 1 - valueDigits)
  return Number((rounded + step).toPrecision(valueDigits))
}

/** A share to propose: six decimals, on the side that works; what a solver leaves of 0 is 0. */
export function outwardShare(share: number, side: Side): number {
  const millionths = share * 1e6
  const nearest = Math.round(millionths)
  if (Math.abs(millionths - nearest) <= 1e6 * solverNoise) return nearest / 1e6
  return (side === 'up' ? Math.ceil(millionths) : Math.floor(millionths)) / 1e6
}

/** A number for a sentence, on the side that works: three digits, whole from a thousand on. */
export function showOutward(value: number, side: Side): string {
  const whole = Math.max(3, Math.floor(Math.log10(Math.max(1, Math.abs(value)))) + 1)
  return number(roundTo(value, side, whole, shownNoise))
}

/** A share as a percentage with one decimal, on the side that works. */
export function percentOutward(share: number, side: Side): string {
  const tenths = share * 1000
  const nearest = Math.round(tenths)
  if (Math.abs(tenths - nearest) <= 1e-4) return percent(nearest / 1000)
  return percent((side === 'up' ? Math.ceil(tenths) : Math.floor(tenths)) / 1000)
}

/** Tonnes for a sentence, rounded up. */
export function tonnesOutward(value: number): Words {
  const [en, unit] = value >= 1e6 ? [1e6, 'Mt'] : value >= 1e3 ? [1e3, 'kt'] : [1, 't']
  const [zh, unitZh] = value >= 1e4 ? [1e4, '万吨'] : [1, '吨']
  return {
    en: `${showOutward(value / en, 'up')} ${unit} CO2`,
    zh: `${showOutward(value / zh, 'up')} ${unitZh} CO2`,
  }
}
