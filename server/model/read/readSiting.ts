import type { Certificate } from '../../contract/certificate.ts'
import type { SitingResult } from '../../contract/siting.ts'
import type { SolveOutcome } from '../../lp/outcome.ts'
import type { BuiltProgram } from '../buildProgram.ts'
import type { Instance } from '../instance.ts'
import type { PlanBody } from './readPlan.ts'

export interface Decided {
  readonly built: BuiltProgram
  readonly outcome: Pick<SolveOutcome, 'values' | 'rowDuals'>
  readonly certificate: Certificate | null
}

/** Which sites the plan opens, and how far that is proven; null where no opening is decided. */
export function readSiting(
  instance: Instance,
  { built: { columns }, outcome: { values, rowDuals }, certificate }: Decided,
  body: PlanBody,
): SitingResult | null {
  const { siting } = instance.rules
  if (!siting || !values) return null
  const openSites: SitingResult['openSites'] = []
  const closedSites: SitingResult['closedSites'] = []
  for (const { site: s, fixedCnyPerYear, lock } of siting.candidates) {
    const site = body.sites[s]
    const open = columns.open(s)
    if (!site || open === null) continue
    const { siteId, name, itMw, builtItMw } = site
    const head = { siteId, name, fixedCostCnyPerYear: fixedCnyPerYear, lock }
    const blocks = columns.hallBlockCount(s)
    if ((values[open] ?? 0) < 0.5) closedSites.push(head)
    else openSites.push({ ...head, itMw, builtItMw, blocks: blocks === null ? null : Math.round(values[blocks] ?? 0) })
  }
  return {
    openSites,
    closedSites,
    fixedCostCny: openSites.reduce((sum, { fixedCostCnyPerYear }) => sum + fixedCostCnyPerYear, 0),
    gap: certificate?.relativeGap ?? null,
    boundCny: certificate?.bound ?? null,
    boundFrom: certificate?.boundFrom ?? 'none',
    dualsFrom: rowDuals ? 'fixedDecisions' : 'none',
    formulation: siting.strong ? 'strong' : 'weak',
  }
}
