import fc from 'fast-check'
import type { NamedProgram } from '../../server/lp/programBuilder.ts'
import { aLinearProgram, type TinyProgram } from './aLinearProgram.ts'

const small = fc.integer({ min: -6, max: 6 })
/** Small whole numbers make ties, degenerate corners, empty rows and contradictions common, where solvers differ. */
const coefficient = fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: small })

interface Limits {
  readonly min?: number
  readonly max?: number
}

const limits: fc.Arbitrary<Limits> = fc.oneof(
  fc.integer({ min: -10, max: 20 }).map((max) => ({ max })),
  fc.integer({ min: -20, max: 10 }).map((min) => ({ min })),
  fc.integer({ min: -6, max: 10 }).map((value) => ({ min: value, max: value })),
  fc.tuple(fc.integer({ min: -10, max: 5 }), fc.nat(10)).map(([min, width]) => ({ min, max: min + width })),
)

const bounds = fc.oneof(
  { weight: 4, arbitrary: fc.constant([0, Infinity] as const) },
  { weight: 2, arbitrary: fc.tuple(small, fc.nat(8)).map(([low, width]) => [low, low + width] as const) },
  { weight: 1, arbitrary: fc.constant([-Infinity, Infinity] as const) },
  { weight: 1, arbitrary: small.map((high) => [-Infinity, high] as const) },
  { weight: 1, arbitrary: small.map((at) => [at, at] as const) },
)

const tiny: fc.Arbitrary<TinyProgram> = fc.tuple(fc.integer({ min: 1, max: 7 }), fc.nat(6)).chain(([columns, rows]) =>
  fc
    .record({
      cost: fc.array(small, { minLength: columns, maxLength: columns }),
      bounds: fc.array(bounds, { minLength: columns, maxLength: columns }),
      rows: fc.array(fc.record({ terms: fc.array(coefficient, { minLength: columns, maxLength: columns }), limits }), {
        minLength: rows,
        maxLength: rows,
      }),
    })
    .map(({ cost, bounds: pairs, rows: written }) => ({
      cost,
      lower: pairs.map(([low]) => low),
      upper: pairs.map(([, high]) => high),
      rows: written.map(({ terms, limits: { min, max } }) => ({
        terms,
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
      })),
    })),
)

/** Any small linear program: free, fixed and bounded columns, ranges and equalities; feasible or not. */
export const randomProgram: fc.Arbitrary<NamedProgram> = tiny.map(aLinearProgram)
