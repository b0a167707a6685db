/**
 * Where a simplex stands: for every column and row 1 where it is basic, else the limit it lies at (0 lower, 2 upper,
 * 3 free at zero, 4 nonbasic somewhere).
 */
export interface Basis {
  readonly columns: Int8Array
  readonly rows: Int8Array
}

export const basisStatus = { lower: 0, basic: 1, upper: 2, nonbasic: 4 } as const
