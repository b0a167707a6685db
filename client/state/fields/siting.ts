import { amount, type FieldGroup, onOff } from '../field.ts'

const within = 'siting'

/** Which sites to open. What is set of a single site stands with the site. */
export const sitingGroup: FieldGroup = {
  title: { en: 'Siting', zh: '选址' },
  folded: true,
  fields: [
    onOff('siting', { en: 'Decide which sites to open', zh: '决定启用哪些站点' }, false),
    amount(
      'siting.maxOpenSites',
      { en: 'Sites open at most, at-home sites apart', zh: '启用站点数上限（不含本地站点）' },
      { max: 10_000, step: 1, within },
    ),
    amount(
      'siting.minItMw',
      { en: 'An open site holds at least, MW IT', zh: '启用站点最小规模，MW IT' },
      { max: 1e12, step: 5, figure: 'national.economicSiteItMw', within },
    ),
    amount(
      'siting.fixedCostCnyPerYear',
      { en: 'Fixed cost of an open site, M CNY a year', zh: '启用站点固定成本，百万元/年' },
      { factor: 1e6, max: 1e6, step: 5, figure: 'national.siteFixedCnyPerYear', within },
    ),
    amount(
      'siting.blockItMw',
      { en: 'New halls in whole blocks of, MW IT', zh: '新建机房模块规模，MW IT' },
      {
        min: 0.001,
        max: 1e6,
        step: 5,
        within,
        whenEmpty: { en: 'to the MW', zh: '不分模块' },
      },
    ),
    onOff('siting.homes', { en: 'Decide at-home sites too', zh: '本地站点一并决定' }, false, { within }),
  ],
  lists: ['siting.sites', 'siting.singleSource', 'siting.exclusive'],
}
