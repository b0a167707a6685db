/** Every epsilon of the product, each with its reason. All are relative unless their name says otherwise. */
export const tolerance = {
  /** Largest row or bound violation a certified answer may have, relative to max(1, |limit|, largest term), or distance from a whole number. */
  primal: 1e-6,
  /** Largest sign violation of a multiplier, relative to max(1, largest |cost|): costs reach 5e7 CNY per MW-year. */
  dual: 1e-6,
  /** Largest distance between objective and bound of an LP, relative to max(1, |objective|). */
  gap: 1e-6,
  /** Adapters aim here, three orders below what the certificate asks, so that adding up terms cannot spoil it. */
  solver: 1e-9,
  /** Primal and dual feasibility asked of HiGHS on the scaled program. */
  highsFeasibility: 1e-9,
  /** Dual feasibility asked where it goes on from a basis: the least it accepts. */
  highsLeast: 1e-10,
  /** Gap an answer in whole numbers may have and be called optimal; it is the solver's own bound, stated as such. */
  integerGap: 1e-5,
  /** Relative gap at which HiGHS may stop a search over whole numbers: below what the certificate asks. */
  highsIntegerGap: 1e-6,
  /** Below this a tableau entry is noise of repeated pivots on a program scaled to entries near 1. */
  tableau: 1e-9,
  /** Residual up to which an answer of the tableau is believed: a tenth of what the certificate asks. */
  believable: 1e-7,
  /** Change up to which a column or row stands still when a limit moves, relative to the largest beside it: rounding of a basis solve. */
  still: 1e-10,
  /** Slack left when a bound is dropped because a row implies it: rounding of one division. */
  impliedBound: 1e-12,
  /** Margin of a proof of infeasibility, relative to its largest part: above the rounding of adding up a program's terms. */
  farkas: 1e-9,
  /** Least relaxation taken for none, relative to all demand: a program that needs less is feasible. */
  relaxation: 1e-7,
} as const
