import { createProgramBuilder, type NamedProgram } from '../../server/lp/programBuilder.ts'
import { randomNumbers } from './randomNumbers.ts'

export interface AllocationSize {
  readonly regions: number
  readonly sites: number
  readonly workloads: number
  readonly seed?: number
}

const origins = 6

/**
 * A program of the shape this product poses: demand of regions by class placed at sites with capacity, built halls, wind
 * and solar, grid energy and contracts, a green share per site and one carbon cap. Magnitudes are those of the national
 * plan (costs to 5e7 CNY per MW-year, energy in MWh); the figures themselves are drawn from `seed`.
 */
export function anAllocation({ regions, sites, workloads, seed = 1 }: AllocationSize): NamedProgram {
  const random = randomNumbers(seed)
  const b = createProgramBuilder()
  const demand = Float64Array.from({ length: regions * workloads }, () => 20 + 400 * random())
  const total = demand.reduce((sum, d) => sum + d, 0)
  const placed: { r: number; s: number; w: number; cost: number }[] = []
  for (let r = 0; r < regions; r++) {
    for (let s = 0; s < sites; s++) {
      for (let w = 0; w < workloads; w++) {
        if (s % regions === r || random() > 0.15 * (w + 1)) placed.push({ r, s, w, cost: 4e7 + 2e6 * random() })
      }
    }
  }
  const capacity = Array.from({ length: sites }, () => (total / sites) * (0.3 + random()))
  const reserved = b.columns('reservedItMw', placed.length, {})
  const built = b.columns('builtItMw', sites, { upper: (s) => 3 * (capacity[s] ?? 0) })
  const wind = b.columns('builtWindMw', sites, { upper: () => 2000 * random() })
  const solar = b.columns('builtSolarMw', sites, { upper: () => 2000 * random() })
  const grid = b.columns('gridImportMwh', sites, {})
  const own = b.columns('ownEnergyMwh', sites, {})
  const green = b.columns('greenCertificateMwh', sites, {})
  const contracted = b.columns('contractedGreenMwh', sites * origins, {})
  placed.forEach(({ cost }, i) => {
    b.cost(reserved.offset + i, cost)
  })
  for (let s = 0; s < sites; s++) {
    b.cost(built.offset + s, 3e6 + 2e6 * random())
    b.cost(wind.offset + s, 5e5 + 1e5 * random())
    b.cost(solar.offset + s, 3e5 + 1e5 * random())
    b.cost(grid.offset + s, 350 + 300 * random())
    b.cost(own.offset + s, 20 * random())
    b.cost(green.offset + s, 5 + random())
    for (let o = 0; o < origins; o++) b.cost(contracted.offset + s * origins + o, 20 + 80 * random())
  }
  const demandServed = b.rows('demandServed', String)
  for (let k = 0; k < regions * workloads; k++) {
    for (const [i, { r, w }] of placed.entries()) {
      if (r * workloads + w === k) demandServed.add(reserved.offset + i, 1)
    }
    demandServed.equals(demand[k] ?? 0)
  }
  const bySite = Array.from({ length: sites }, (_, s) =>
    placed.flatMap((p, i) => (p.s === s ? [reserved.offset + i] : [])),
  )
  const siteItCapacity = b.rows('siteItCapacity', String)
  for (let s = 0; s < sites; s++) {
    for (const column of bySite[s] ?? []) siteItCapacity.add(column, 1)
    siteItCapacity.add(built.offset + s, -1)
    siteItCapacity.atMost(capacity[s] ?? 0)
  }
  const energyBalance = b.rows('energyBalance', String)
  const load = Array.from({ length: sites }, () => 8760 * (0.6 + 0.4 * random()) * (1.15 + 0.3 * random()))
  for (let s = 0; s < sites; s++) {
    for (const column of bySite[s] ?? []) energyBalance.add(column, load[s] ?? 0)
    energyBalance.add(grid.offset + s, -1)
    energyBalance.add(own.offset + s, -1)
    energyBalance.equals(0)
  }
  const generation = b.rows('generation', String)
  for (let s = 0; s < sites; s++) {
    generation.add(own.offset + s, 1)
    generation.add(wind.offset + s, -8760 * (0.2 + 0.2 * random()))
    generation.add(solar.offset + s, -8760 * (0.12 + 0.08 * random()))
    generation.atMost(0)
  }
  const directShare = b.rows('directShare', String)
  for (let s = 0; s < sites; s++) {
    directShare.add(own.offset + s, 1)
    for (const column of bySite[s] ?? []) directShare.add(column, -0.65 * (load[s] ?? 0))
    directShare.atMost(0)
  }
  const greenShare = b.rows('greenShare', String)
  for (let s = 0; s < sites; s++) {
    greenShare.add(own.offset + s, 1)
    greenShare.add(green.offset + s, 1)
    for (let o = 0; o < origins; o++) greenShare.add(contracted.offset + s * origins + o, 1)
    for (const column of bySite[s] ?? []) greenShare.add(column, -0.6 * (load[s] ?? 0))
    greenShare.atLeast(0)
  }
  const contractVolume = b.rows('contractVolume', String)
  for (let o = 0; o < origins; o++) {
    for (let s = 0; s < sites; s++) contractVolume.add(contracted.offset + s * origins + o, 1)
    contractVolume.atMost(total * 8760 * 0.1 * random())
  }
  const carbonCap = b.rows('carbonCap', () => 'plan')
  for (let s = 0; s < sites; s++) carbonCap.add(grid.offset + s, 0.2 + 0.6 * random())
  carbonCap.atMost(total * 8760 * 0.6)
  return b.build()
}
