import type { Words } from '../../contract/figure.ts'
import type { Instance, Rules } from '../instance.ts'

/** A rule of the scenario, and the same problem without it. */
export interface RuleRemoval {
  readonly code: string
  readonly path: string
  readonly words: Words
  readonly instance: Instance
}

/** Every switchable rule that is on, each taken away alone: the ones without which there is a plan are the obstacle. */
export function ruleRemovals(instance: Instance): RuleRemoval[] {
  const { rules } = instance
  const without = (change: Partial<Rules>): Instance => ({ ...instance, rules: { ...rules, ...change } })
  const all: (RuleRemoval & { readonly on: boolean })[] = [
    {
      on: rules.carbonCapTonnes !== null,
      code: 'carbonCap',
      path: 'carbon.capTonnes',
      words: { en: 'the carbon cap', zh: '碳排放上限' },
      instance: without({ carbonCapTonnes: null }),
    },
    {
      on: rules.green.accounting !== 'none',
      code: 'greenShare',
      path: 'green.share',
      words: { en: 'the green share', zh: '绿电占比要求' },
      instance: without({ green: { ...rules.green, accounting: 'none' } }),
    },
    {
      on: rules.minWestShare !== null,
      code: 'minWestShare',
      path: 'policy.minWestShare',
      words: { en: 'the minimum west share', zh: '最低西移比例' },
      instance: without({ minWestShare: null }),
    },
    {
      on: rules.westSuitable,
      code: 'westSuitable',
      path: 'policy.westSuitable',
      words: { en: 'the west-suitable shares', zh: '可西移比例' },
      instance: without({ westSuitable: false }),
    },
    {
      on: rules.provinceCaps.length > 0,
      code: 'provinceCap',
      path: 'policy.provinceCaps',
      words: { en: 'the province caps', zh: '省级上限' },
      instance: without({ provinceCaps: [] }),
    },
    {
      on: rules.siteCaps.length > 0,
      code: 'siteCap',
      path: 'policy.siteCaps',
      words: { en: 'the site caps', zh: '站点上限' },
      instance: without({ siteCaps: [] }),
    },
    {
      on: rules.pueCeiling !== null,
      code: 'pueCeiling',
      path: 'policy.pueCeiling',
      words: { en: 'the PUE ceiling for new halls', zh: '新建机房PUE上限' },
      instance: without({ pueCeiling: null }),
    },
    {
      on: rules.hubShareOfNewHalls !== null,
      code: 'hubShare',
      path: 'policy.hubShareOfNewHalls',
      words: { en: 'the hub share of new halls', zh: '枢纽内新建机房占比' },
      instance: without({ hubShareOfNewHalls: null }),
    },
    {
      on: instance.links.length > 0,
      code: 'linkCapacity',
      path: 'network.links',
      words: { en: 'the link capacities', zh: '光缆容量' },
      instance: { ...instance, links: [] },
    },
    {
      on: instance.placements.some(({ maxItMw }) => Number.isFinite(maxItMw)),
      code: 'placementLimit',
      path: 'data.placements',
      words: { en: 'the limits of single placements', zh: '单个布局的上限' },
      instance: {
        ...instance,
        placements: instance.placements.map((p) => ({ ...p, maxItMw: Number.POSITIVE_INFINITY })),
      },
    },
    {
      on: instance.energy && instance.sites.some(({ gridImportMaxMw }) => Number.isFinite(gridImportMaxMw)),
      code: 'gridImport',
      path: instance.datasetId === null ? 'data.sites' : 'sites',
      words: { en: 'the grid import limits of the sites', zh: '站点的电网受电上限' },
      instance: {
        ...instance,
        sites: instance.sites.map((site) => ({ ...site, gridImportMaxMw: Number.POSITIVE_INFINITY })),
      },
    },
  ]
  return all.flatMap(({ on, ...removal }) => (on ? [removal] : []))
}
