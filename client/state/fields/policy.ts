import { amount, type FieldGroup, onOff, share } from '../field.ts'

export const policyGroup: FieldGroup = {
  title: 'groupPolicy',
  fields: [
    onOff('policy.westSuitable', 'fieldWestSuitable', true),
    share('policy.minWestShare', 'fieldMinWest'),
    amount('policy.pueCeiling', 'fieldPueCeiling', { min: 1, max: 3, step: 0.01, policyId: 'pue-max-new-large' }),
    share('policy.hubShareOfNewHalls', 'fieldHubShare', { policyId: 'new-compute-in-hubs-min' }),
    share(
      'policy.onRackFloor',
      { en: 'On-rack rate at least, %', zh: '上架率不低于，%' },
      { policyId: 'cluster-on-rack-min' },
    ),
    share(
      'policy.greenFloorByHub',
      { en: 'Green share of each hub at least, %', zh: '各枢纽绿电占比不低于，%' },
      { policyId: 'green-share-new-hub-min' },
    ),
  ],
}

const within = 'policy.directSupply'

/** Green power straight from a plant to a centre. */
export const directSupplyGroup: FieldGroup = {
  title: { en: 'Direct supply of green power', zh: '绿电直连' },
  folded: true,
  fields: [
    onOff(within, { en: 'Keep the limits on own wind and solar', zh: '自建风光须满足比例要求' }, false),
    share(
      `${within}.selfUseShareMin`,
      { en: 'Self-used at least, % of what the plants give', zh: '自用比例下限，占可发电量%' },
      { fallback: 0.6, within, policyId: 'direct-green-self-use-min' },
    ),
    share(
      `${within}.loadShareMin`,
      { en: 'Self-used at least, % of the site’s load', zh: '自用比例下限，占站点用电量%' },
      { fallback: 0.3, within, policyId: 'direct-green-load-share-min' },
    ),
    share(
      `${within}.exportShareMax`,
      { en: 'Sold to the grid at most, % of what the plants give', zh: '上网比例上限，占可发电量%' },
      { fallback: 0.2, within, policyId: 'direct-green-export-max' },
    ),
  ],
}

/** Caps against everybody building the same, or all of it standing in one place. */
export const spreadGroup: FieldGroup = {
  title: { en: 'Spread over provinces and hubs', zh: '布局集中度与重复建设' },
  folded: true,
  fields: [
    share('policy.provinceShareMax', {
      en: 'Load of one province at most, % of demand',
      zh: '单一省份负荷上限，占总需求%',
    }),
    share('policy.hubLoadShareMax', { en: 'Load of one hub at most, % of demand', zh: '单一枢纽负荷上限，占总需求%' }),
  ],
  lists: ['policy.provinceCaps'],
}

/** Money there is, and what demand left unserved costs. */
export const budgetGroup: FieldGroup = {
  title: { en: 'Budgets and unserved demand', zh: '预算与未满足需求' },
  folded: true,
  fields: [
    amount(
      'policy.capitalBudgetCny',
      { en: 'Capital for halls, plants and storage at most, B CNY', zh: '机房、电站与储能投资上限，亿元' },
      { factor: 1e9, max: 1e3, step: 10, inChinese: { factor: 1e8, max: 1e4, step: 100 } },
    ),
    amount(
      'policy.subsidyBudgetCnyPerYear',
      { en: 'Public money at most, M CNY a year', zh: '财政补贴上限，亿元/年' },
      { factor: 1e6, max: 1e6, step: 100, inChinese: { factor: 1e8, max: 1e4, step: 1 } },
    ),
    amount(
      'unservedPriceCnyPerMwYear',
      { en: 'Demand may stay unserved at, M CNY/MW a year', zh: '允许未满足需求，代价为百万元/（MW·年）' },
      {
        factor: 1e6,
        min: 0.001,
        max: 1e6,
        step: 1,
        whenEmpty: { en: 'all is served', zh: '须全部满足' },
      },
    ),
  ],
}

/** Discounts, grants and local prices, by site or province. */
export const leverGroup: FieldGroup = {
  title: { en: 'Levers of public policy', zh: '财政与价格政策' },
  folded: true,
  fields: [],
  lists: ['policy.levers'],
}
