import type { InfeasibilityProof } from '../../contract/conflict.ts'
import { checkFarkas } from '../../lp/farkas.ts'
import { phaseOneProgram } from '../../lp/phaseOneProgram.ts'
import type { BuiltProgram } from '../../model/buildProgram.ts'
import type { ElasticProgram } from '../../model/explain/elastic/elasticProgram.ts'
import { multipliersOn } from '../../model/explain/elastic/multipliers.ts'
import { highs } from '../../solver/highs.ts'
import type { Clash } from './clash.ts'
import type { Relaxer } from './relaxer.ts'

/** Multipliers shown; the rest are counted. */
const shown = 12

/**
 * A proof that the program as it was posed has no solution. The duals of the clash's own least relaxation are Farkas
 * multipliers on few rows; where they do not carry over, those of the least sum of violations are taken. Either way our own
 * code adds up the rows; null where none passes, as with whole numbers that clash only as such.
 */
export async function proveClash(
  posed: BuiltProgram,
  elastic: ElasticProgram,
  clash: Clash,
  relaxer: Relaxer,
): Promise<InfeasibilityProof | null> {
  const duals = clash.relaxation.rowDuals
  if (duals) {
    const proof = prove(posed, multipliersOn(posed, elastic.built, duals))
    if (proof.passed) return proof
  }
  const timeLimitSeconds = relaxer.secondsLeft()
  if (timeLimitSeconds <= 0) return null
  const outcome = await highs.solve(phaseOneProgram(posed.program), { timeLimitSeconds })
  relaxer.charge(outcome.seconds)
  const proof = outcome.rowDuals ? prove(posed, outcome.rowDuals) : null
  return proof?.passed ? proof : null
}

function prove({ program }: BuiltProgram, multipliers: Float64Array): InfeasibilityProof {
  const { proved, margin, relativeMargin } = checkFarkas(program, multipliers)
  const rows = Array.from(multipliers.keys()).filter((i) => multipliers[i] !== 0)
  const size = (i: number): number => Math.abs(multipliers[i] ?? 0)
  return {
    passed: proved,
    margin,
    relativeMargin,
    rows: rows.length,
    largest: rows
      .sort((a, b) => size(b) - size(a))
      .slice(0, shown)
      .map((i) => ({ row: program.rowName(i), multiplier: multipliers[i] ?? 0 })),
  }
}
