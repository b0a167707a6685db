import type { Words } from '../../server/contract/figure.ts'
import type { ListEntry } from './draft.ts'

interface WorkloadPart {
  readonly label: Words
  /** Shown = value / factor. */
  readonly factor: number
  /** In the unit shown. */
  readonly min: number
  readonly max: number
  readonly step: number
}

const percent = { factor: 0.01, min: 0, max: 100, step: 5 } as const

/** What a scenario can change of a workload class, in the order a planner reads it. Limits are those of its schema. */
export const workloadParts: Readonly<Record<Exclude<keyof ListEntry<'workloads'>, 'workloadId'>, WorkloadPart>> = {
  demandShare: { label: { en: 'Share of demand, %', zh: '占需求比例，%' }, ...percent },
  maxOneWayLatencyMs: {
    label: { en: 'One-way latency at most, ms', zh: '单向时延上限，毫秒' },
    ...{ factor: 1, min: 0.001, max: 1e12, step: 5 },
  },
  westSuitableShare: { label: { en: 'May go west, % of eastern demand', zh: '可西移比例，占东部需求%' }, ...percent },
  loadFactor: { label: { en: 'Mean load, % of rated power', zh: '平均负荷率，占额定功率%' }, ...percent },
  dataGbpsPerMw: {
    label: { en: 'Data to carry, Gbps/MW', zh: '传输带宽需求，Gbps/MW' },
    ...{ factor: 1, min: 0, max: 1e12, step: 0.1 },
  },
  maxDeferralHours: {
    label: { en: 'May wait at most, hours (in hourly modes)', zh: '最多可延后，小时（逐时模式下有效）' },
    ...{ factor: 1, min: 0, max: 168, step: 1 },
  },
}
