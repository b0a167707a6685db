import type { Baseline } from '../contract/plan.ts'
import { certify } from '../lp/certify.ts'
import { type Silo, siloNote } from '../model/baselines/siloNote.ts'
import { unionValues } from '../model/baselines/union.ts'
import { buildProgram } from '../model/buildProgram.ts'
import type { Instance } from '../model/instance.ts'
import { readHeadline } from '../model/read/readHeadline.ts'
import type { NextOptions } from './sharedTime.ts'
import { type SolvedInstance, solveInstance } from './solveInstance.ts'
import { startAt } from './startAt.ts'

/**
 * Solves each part to its own optimum, beginning at that of the part before it, adds them up on the program of the whole
 * and certifies the sum there: every row is added again, so that what stands beside the plan is a plan too.
 */
export async function solveUnion(
  whole: Instance,
  parts: readonly Instance[],
  next: NextOptions,
): Promise<Pick<Baseline, 'status' | 'kpis' | 'certificate' | 'note'>> {
  const solved: (Silo & { readonly part: SolvedInstance })[] = []
  let { startFor } = next()
  for (const instance of parts) {
    // What begins at its neighbour follows from the whole scenario: an optimum of a part alone must not stand in for it.
    const part = await solveInstance(instance, { ...next(), startFor, solvedBefore: undefined })
    startFor = startAt(part.optimum) ?? startFor
    solved.push({ instance, status: part.outcome.status, part })
    // The rest would meet the same end; a province without a plan does not keep the others from being named.
    if (part.outcome.status === 'timeLimit') break
  }
  const note = siloNote(solved)
  const failed = solved.find(({ part }) => !part.outcome.values || part.outcome.status === 'timeLimit')
  if (failed) return { status: failed.status, kpis: null, certificate: null, ...note }
  const built = buildProgram(whole)
  const values = unionValues(
    built,
    solved.flatMap(({ part }) => (part.outcome.values ? [{ built: part.built, values: part.outcome.values }] : [])),
  )
  const first = solved[0]?.part.outcome
  const certificate = certify(
    built.program,
    {
      status: 'feasible',
      solver: first?.solver ?? '',
      solverVersion: first?.solverVersion ?? '',
      seconds: solved.reduce((sum, { part }) => sum + part.outcome.seconds, 0),
      iterations: null,
      values,
      boundFrom: 'none',
    },
    whole.datasetHash,
  )
  if (!certificate.passed)
    return { status: 'infeasible', kpis: null, certificate, ...(note.note ? note : brokenTogether) }
  return { status: 'feasible', kpis: readHeadline(whole, built, values, undefined).kpis, certificate, ...note }
}

/** Rules on how many sites, or on which together, are no sums: each province may keep them and all together break them. */
const brokenTogether = {
  note: {
    en: 'Each province keeps the rules alone, but added up their plans break a rule on the whole, such as the number of open sites.',
    zh: '各省方案各自满足规则，但相加后违反全局规则，例如启用站点数量上限。',
  },
}
