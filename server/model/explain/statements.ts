import type { ValueOfCoordination } from '../../contract/baseline.ts'
import type { Baseline, Statement } from '../../contract/plan.ts'
import type { Instance } from '../instance.ts'
import type { PlanBody } from '../read/readPlan.ts'
import { againstBaseline } from './againstBaseline.ts'
import { coordinationStatement } from './coordination.ts'
import { moveStatements } from './moveStatements.ts'
import { noDemand } from './noDemand.ts'
import { number } from './numbers.ts'

/** The plan in words: what moving changes, for better and for worse, and what it rests on. */
export function statements(
  instance: Instance,
  body: PlanBody,
  baselines: readonly Baseline[],
  coordination: ValueOfCoordination | null = null,
): Statement[] {
  const empty = noDemand(instance)
  if (empty) return [empty, ...restsOnAssumptions(instance)]
  const found: Statement[] = []
  for (const baseline of baselines)
    if (baseline.kpis) found.push(...againstBaseline(baseline, baseline.kpis, body.kpis, instance.energy))
  if (coordination) found.push(coordinationStatement(coordination))
  found.push(...moveStatements(instance, body))
  if (body.kpis.unservedItMw > 0)
    found.push({
      code: 'unserved',
      tone: 'caution',
      text: {
        en: `${number(body.kpis.unservedItMw)} MW of demand stay unserved.`,
        zh: `有 ${number(body.kpis.unservedItMw)} MW 需求未得到满足。`,
      },
      values: { unservedItMw: body.kpis.unservedItMw },
    })
  found.push(...restsOnAssumptions(instance))
  return found
}

function restsOnAssumptions(instance: Instance): Statement[] {
  const all = instance.restsOn.length
  if (all === 0) return []
  const assumed = instance.restsOn.filter(({ status }) => status === 'assumed').length
  const unconfirmed = instance.restsOn.filter(({ status }) => status === 'toBeConfirmed').length
  return [
    {
      code: 'restsOn',
      tone: 'caution',
      text: {
        en: `Of the ${all} figures this plan rests on, ${assumed} are planning assumptions (site capacities among them) and ${unconfirmed} are still to be confirmed.`,
        zh: `本方案所依据的 ${all} 项数据中，${assumed} 项为规划假设（含站点容量），${unconfirmed} 项尚待核实。`,
      },
      values: { all, assumed, unconfirmed },
    },
  ]
}
