import type { ClashingRule } from '../../../server/contract/conflict.ts'
import type { Words } from '../../../server/contract/figure.ts'

/** Why nothing works, and the smallest changes that would. */
export const conflictWords = {
  clash: { en: 'These rules cannot hold together', zh: '以下规则不能同时成立' },
  clashOne: { en: 'This rule cannot be met', zh: '以下规则无法满足' },
  irreducible: {
    en: 'Leave out any one of them, and the others hold.',
    zh: '去掉其中任何一条，其余即可同时成立。',
  },
  reducible: {
    en: 'Time ran out before it was sure that each of them is needed for the clash.',
    zh: '时限内未能确认其中每一条都是冲突所必需的。',
  },
  toInput: { en: 'Change it', zh: '前往修改' },
  toSites: { en: 'Sites', zh: '站点' },
  inScenario: { en: 'In the scenario at', zh: '见情景中的' },
  scenario: { en: 'In the scenario itself', zh: '见情景本身' },
  comma: { en: ', ', zh: '，' },
  changes: { en: 'The smallest change in each direction', zh: '各方向上的最小调整' },
  changesNote: {
    en: 'Each alone is enough. Apply one, and the scenario is solved with it.',
    zh: '每一项单独调整即可；应用后将按新情景求解。',
  },
  asked: { en: 'asked', zh: '要求' },
  needed: { en: 'needed', zh: '需要' },
  costAfter: { en: 'cost a year after it', zh: '调整后年成本' },
  confirmed: { en: 'solved again: there is a plan', zh: '已重新求解：有可行方案' },
  notConfirmed: { en: 'not solved yet', zh: '尚未求解' },
  apply: { en: 'Apply and solve', zh: '应用并求解' },
  notInScenario: {
    en: 'Stands in the data, not in the scenario: it cannot be applied here.',
    zh: '属于数据而非情景，无法在此应用。',
  },
  edits: { en: 'Entries of the scenario that change', zh: '情景中将改动的条目' },
  moreEdits: { en: 'and … more', zh: '另有 … 项' },
  taken: { en: 'taken away', zh: '移除' },
  noUseAlone: { en: 'No change of these alone is enough', zh: '单独调整以下规则均不足够' },
  together: { en: 'The least change when every rule may give way', zh: '各规则均可放宽时的最小调整' },
  weight: { en: 'Load treated otherwise than asked', zh: '未按要求处理的负荷' },
  further: { en: 'Clashes that stay when this one is mended', zh: '消除上述冲突后仍存在的冲突' },
  proof: { en: 'Proof', zh: '证明' },
  proofHolds: {
    en: 're-added by our own code, it holds: the rules ask for … more than is possible',
    zh: '经自行复核成立：各规则合计要求比可能多 …',
  },
  proofFails: { en: 're-added by our own code, it does not hold', zh: '自行复核未通过' },
  proofRows: { en: 'rows with a weight', zh: '条带权约束' },
  noProof: {
    en: 'No proof by weights on rows: the clash lies in whole-number decisions, or time ran out. It was found by search.',
    zh: '没有行加权证明：冲突源于整数决策，或时限已到；由搜索得出。',
  },
  largest: { en: 'Rows with the largest weights', zh: '权重最大的约束' },
  row: { en: 'Row', zh: '约束' },
  multiplier: { en: 'Weight', zh: '权重' },
} as const satisfies Record<string, Words>

export const kindWords: Readonly<Record<ClashingRule['kind'], Words>> = {
  demand: { en: 'asked for', zh: '需求' },
  limit: { en: 'what exists', zh: '条件' },
  policy: { en: 'policy', zh: '政策' },
}
