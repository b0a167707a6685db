import type { Certificate } from '../contract/certificate.ts'
import { ProblemError } from '../contract/problem.ts'
import { certify } from '../lp/certify.ts'
import type { SolveOutcome } from '../lp/outcome.ts'
import { highs } from '../solver/highs.ts'
import type { SessionSolveOptions } from '../solver/highsSession.ts'
import type { CappedProgram } from './cappedProgram.ts'
import type { Found, SolvedCap } from './paretoSweep.ts'

/** A search over whole numbers has none. */
const noDuals = new Float64Array(0)

/**
 * The plan's own optimum under a cap, from that of the program solved, with its certificate.
 * @throws ProblemError `certificateFailed`
 */
export async function certifiedWhole(
  capped: CappedProgram,
  capTonnes: number,
  outcome: SolveOutcome,
  options: SessionSolveOptions,
): Promise<Found<Omit<SolvedCap, 'macTighter' | 'macLooser'>>> {
  const limited = capped.under(capTonnes)
  let whole = wholeOf(capped, outcome)
  let certificate = certify(limited, whole, capped.datasetHash)
  if (!certificate.passed) {
    // Many warm starts in a row may have drifted: once more from nothing.
    whole = await highs.solve(limited, { ...options })
    if (!whole.values) return { failed: whole.status }
    certificate = certify(limited, whole, capped.datasetHash)
    if (!certificate.passed) throw failedCertificate(certificate)
  }
  if (!whole.values) return { failed: whole.status }
  const cappedTonnes = capped.cappedTonnesOf(whole.values)
  const { objective: objectiveCny } = certificate
  return { capTonnes, cappedTonnes, objectiveCny, values: whole.values, rowDuals: whole.rowDuals, certificate }
}

function wholeOf({ restore }: CappedProgram, outcome: SolveOutcome): SolveOutcome {
  const { values, rowDuals } = outcome
  if (!values) return outcome
  if (rowDuals) return { ...outcome, ...restore(values, rowDuals) }
  return { ...outcome, values: restore(values, noDuals).values }
}

function failedCertificate({ solver, solverVersion, primalResidual, dualResidual, relativeGap }: Certificate) {
  const gap = relativeGap ?? 'unknown'
  return new ProblemError('certificateFailed', [
    {
      path: '$',
      found: `${solver} ${solverVersion} answered with primal residual ${primalResidual}, dual residual ${dualResidual}, relative gap ${gap}`,
      fix: 'Very large and very small figures stand side by side in the data; bring them nearer to each other.',
    },
  ])
}
