import { createProgramBuilder, type NamedProgram } from '../../server/lp/programBuilder.ts'

/** Wind, solar, a battery and a back-up plant for one load, as any textbook of capacity expansion poses it. */
export interface OneSite {
  /** Hours and yearly count of each period; they go round. */
  readonly hours: readonly number[]
  readonly weight: readonly number[]
  readonly loadMw: readonly number[]
  readonly windFactor: readonly number[]
  readonly solarFactor: readonly number[]
  /** Yearly cost of capacity: per MW of wind, solar, back-up and converter, and per MWh of cells. */
  readonly yearly: Readonly<Record<'wind' | 'solar' | 'backup' | 'power' | 'energy', number>>
  /** Per MWh of wind or solar used, and of back-up in each period. */
  readonly variable: number
  readonly fuel: readonly number[]
  readonly carbonFactor: readonly number[]
  readonly carbonPrice: number
  readonly carbonCapTonnes: number | null
  readonly chargeFactor: number
  readonly dischargeFactor: number
  readonly leastHours: number
  readonly mostHours: number
  /** Room for wind and for solar, MW. */
  readonly roomMw: number
}

/**
 * The linear program, written out by itself:
 *
 *   min Σ yearly × capacity + Σ_t n h (variable (w + s) + (fuel + price × factor) g)
 *   w + s + g + d − c = load      w ≤ factor × W      s ≤ factor × S      g ≤ B      c + d ≤ P      e ≤ E
 *   e_t = e_{t−1} + h (η_c c − d / η_d)      leastHours × P ≤ E ≤ mostHours × P      Σ n h factor g ≤ cap
 */
export function textbookProgram(one: OneSite): NamedProgram {
  const T = one.hours.length
  const builder = createProgramBuilder()
  const capacity = builder.columns('capacity', 5, { upper: (i) => (i < 2 ? one.roomMw : Number.POSITIVE_INFINITY) })
  const flow = (name: string) => {
    const { offset } = builder.columns(name, T, {})
    return (t: number): number => offset + ((t + T) % T)
  }
  const [wind, solar, backup, power, energy] = [0, 1, 2, 3, 4].map((i) => capacity.offset + i)
  if (wind === undefined || solar === undefined || backup === undefined || power === undefined || energy === undefined)
    throw new Error('five kinds of capacity')
  const [w, s, g, c, d, e] = [flow('w'), flow('s'), flow('g'), flow('c'), flow('d'), flow('e')]
  const at = (values: readonly number[], t: number): number => values[t] ?? Number.NaN
  builder.cost(wind, one.yearly.wind)
  builder.cost(solar, one.yearly.solar)
  builder.cost(backup, one.yearly.backup)
  builder.cost(power, one.yearly.power)
  builder.cost(energy, one.yearly.energy)
  const row = builder.rows('row', String)
  for (let t = 0; t < T; t++) {
    const nh = at(one.hours, t) * at(one.weight, t)
    builder.cost(w(t), nh * one.variable)
    builder.cost(s(t), nh * one.variable)
    builder.cost(g(t), nh * (at(one.fuel, t) + one.carbonPrice * at(one.carbonFactor, t)))
    for (const supply of [w, s, g, d]) row.add(supply(t), 1)
    row.add(c(t), -1)
    row.equals(at(one.loadMw, t))
    row.add(w(t), 1)
    row.add(wind, -at(one.windFactor, t))
    row.atMost(0)
    row.add(s(t), 1)
    row.add(solar, -at(one.solarFactor, t))
    row.atMost(0)
    row.add(g(t), 1)
    row.add(backup, -1)
    row.atMost(0)
    row.add(c(t), 1)
    row.add(d(t), 1)
    row.add(power, -1)
    row.atMost(0)
    row.add(e(t), 1)
    row.add(energy, -1)
    row.atMost(0)
    row.add(e(t), 1)
    row.add(e(t - 1), -1)
    row.add(c(t), -at(one.hours, t) * one.chargeFactor)
    row.add(d(t), at(one.hours, t) / one.dischargeFactor)
    row.equals(0)
  }
  row.add(energy, 1)
  row.add(power, -one.leastHours)
  row.atLeast(0)
  row.add(energy, 1)
  row.add(power, -one.mostHours)
  row.atMost(0)
  if (one.carbonCapTonnes !== null) {
    for (let t = 0; t < T; t++) row.add(g(t), at(one.hours, t) * at(one.weight, t) * at(one.carbonFactor, t))
    row.atMost(one.carbonCapTonnes)
  }
  return builder.build()
}
