import type { Words } from '../../server/contract/figure.ts'

/** Lists of a scenario that the Scenario panel edits row by row, with what each is called. */
export const lists = {
  workloads: { en: 'Classes changed', zh: '已修改的类别' },
  'siting.sites': { en: 'Sites with settings of their own', zh: '单独设定的站点' },
  'siting.singleSource': { en: 'Classes served from one site', zh: '单一来源业务类别' },
  'siting.exclusive': { en: 'Sites that rule each other out', zh: '互斥站点' },
  'policy.provinceCaps': { en: 'Most AI load of a province', zh: '各省 AI 负荷上限' },
  'policy.levers': { en: 'What the public pays or asks', zh: '政策工具' },
} as const satisfies Record<string, Words>

export type ListName = keyof typeof lists
export const listNames = Object.keys(lists) as ListName[]
