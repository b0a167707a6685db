import type { Words } from '../../server/contract/figure.ts'

/** What is said of a plan that was found before its least cost was. */
export const unprovenWords = {
  title: { en: 'Not proven optimal: a cheaper plan may exist', zh: '尚未证明最优：可能存在成本更低的方案' },
  early: {
    en: 'The solve was stopped, or ran out of time, before it was done. The plan keeps every rule, but its flows, sizes and prices may still change. Solve again before you draw conclusions.',
    zh: '求解在完成前被停止或到达时限。该方案满足全部规则，但流向、规模与价格仍可能改变；请重新求解后再下结论。',
  },
  gap: {
    en: 'The least cost lies below this plan’s by at most, a year (servers counted):',
    zh: '最低成本与本方案之差（含服务器），每年至多：',
  },
  noBound: { en: 'How much less the least cost is, is not known.', zh: '与最低成本相差多少尚不可知。' },
} as const satisfies Record<string, Words>
