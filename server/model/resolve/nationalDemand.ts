import type { Dataset } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import type { FigureLedger } from './figureLedger.ts'
import { type Findings, refuseRepeats } from './findings.ts'

/**
 * demandItMw[r,w] = national total × region's share × class share, then the scenario's changes. PFLOPS become MW by
 * itMwPerPflops.
 */
export function nationalDemand(
  scenario: Scenario,
  dataset: Dataset,
  regionIds: readonly string[],
  ledger: FigureLedger,
  findings: Findings,
): Float64Array {
  const { demand } = scenario
  const classShares = sharesOfClasses(scenario, dataset, ledger, findings)
  const mwPerPflops = ledger.take('national.itMwPerPflops', dataset.national.itMwPerPflops, demand.itMwPerPflops)
  if (demand.totalItMw !== undefined && demand.totalPflops !== undefined)
    findings.add(
      'demand.totalPflops',
      { en: 'both totalItMw and totalPflops are given', zh: '同时给出了 totalItMw 与 totalPflops' },
      { en: 'Give one of the two', zh: '请只给其中之一' },
    )
  const total = ledger.take(
    'national.totalItMw',
    dataset.national.totalItMw,
    demand.totalItMw ?? (demand.totalPflops === undefined ? undefined : demand.totalPflops * mwPerPflops),
  )
  const W = classShares.length
  const itMw = new Float64Array(regionIds.length * W)
  const shareName = demand.split === 'gdp' ? 'demandShareGdp' : 'demandShareGdpDigital'
  for (const [r, id] of regionIds.entries()) {
    const figure = dataset.provinces.find((province) => province.id === id)?.figures[shareName]
    if (!figure) throw new Error(`province ${id} has no ${shareName}`)
    const share = ledger.take(`provinces.${id}.${shareName}`, figure)
    for (const [w, classShare] of classShares.entries()) itMw[r * W + w] = total * share * classShare
  }
  applyChanges(scenario, dataset, { regionIds, classShares, mwPerPflops, itMw }, findings)
  return itMw
}

function sharesOfClasses(scenario: Scenario, dataset: Dataset, ledger: FigureLedger, findings: Findings): number[] {
  const given = new Map(scenario.workloads.map((change) => [change.workloadId, change.demandShare]))
  const shares = dataset.workloads.map(({ id, figures }) =>
    ledger.take(`workloads.${id}.demandShare`, figures.demandShare, given.get(id)),
  )
  const sum = shares.reduce((all, share) => all + share, 0)
  if (Math.abs(sum - 1) > 1e-6)
    findings.add(
      'workloads',
      {
        en: `the demand shares of all classes sum to ${Number(sum.toPrecision(6))}`,
        zh: `各负载类别的需求份额合计为 ${Number(sum.toPrecision(6))}`,
      },
      {
        en: 'Change the shares so that they sum to 1 over all classes, those left out included',
        zh: '请调整份额，使全部类别（含未列出的类别）合计为 1',
      },
    )
  return shares
}

interface Target {
  readonly regionIds: readonly string[]
  readonly classShares: readonly number[]
  readonly mwPerPflops: number
  readonly itMw: Float64Array
}

function applyChanges(scenario: Scenario, dataset: Dataset, target: Target, findings: Findings): void {
  const { changes } = scenario.demand
  const workloadIds = dataset.workloads.map(({ id }) => id)
  const W = workloadIds.length
  refuseRepeats(
    findings,
    changes.map((c) => [c.regionId, c.workloadId ?? '']),
    (i) => `demand.changes[${i}]`,
  )
  // Whole regions first, so that a class named on its own has the last word whatever the order in the list.
  for (const whole of [true, false])
    for (const [i, change] of changes.entries()) {
      if ((change.workloadId === undefined) !== whole) continue
      const path = `demand.changes[${i}]`
      const r = findings.known(target.regionIds, change.regionId, `${path}.regionId`, 'region')
      const mw = change.itMw ?? (change.pflops ?? 0) * target.mwPerPflops
      if (change.workloadId === undefined) {
        if (r !== null) for (const [w, share] of target.classShares.entries()) target.itMw[r * W + w] = mw * share
        continue
      }
      const w = findings.known(workloadIds, change.workloadId, `${path}.workloadId`, 'workload class')
      if (r !== null && w !== null) target.itMw[r * W + w] = mw
    }
}
