import type { Words } from '../../contract/figure.ts'
import type { Baseline } from '../../contract/plan.ts'
import type { Instance } from '../instance.ts'

/** What became of one province's own plan. */
export interface Silo {
  readonly instance: Instance
  readonly status: Baseline['status']
}

/** Names the provinces that have no plan of their own under the rules; nothing where all have one. */
export function siloNote(silos: readonly Silo[]): { readonly note?: Words } {
  if (silos.some(({ status }) => status === 'timeLimit'))
    return {
      note: { en: 'The time limit ended before every province had its plan.', zh: '在时限内未能求得各省的方案。' },
    }
  const without = silos.filter(({ status }) => status !== 'optimal' && status !== 'feasible').flatMap(regionOf)
  if (without.length === 0) return {}
  const names = { en: without.map(({ en }) => en).join(', '), zh: without.map(({ zh }) => zh).join('、') }
  return {
    note: {
      en: `Alone, under the same rules and with their part of every capacity, these have no plan: ${names.en}.`,
      zh: `在同样规则下仅凭自身份额，以下省份单独无可行方案：${names.zh}。`,
    },
  }
}

function regionOf({ instance }: Silo): Words[] {
  const key = instance.demandItMw.findIndex((mw) => mw > 0)
  const region = instance.regions[Math.floor(key / instance.workloads.length)]
  return region ? [region.name] : []
}
