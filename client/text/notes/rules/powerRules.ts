import { words } from '../resultNote.ts'
import type { RuleNote } from './ruleNote.ts'

/** What feeds a site. */
export const powerRules: Readonly<Record<string, RuleNote>> = {
  energyBalance: {
    name: words('energy balance of the site', '站点电量平衡'),
    what: words('Own output and grid import equal the load at the meter.', '自建出力与网电之和等于电表处负荷。'),
    over: ['site', 'period'],
    data: ['sites.{site}.pue', 'workloads.{workload}.loadFactor'],
  },
  gridPeak: {
    name: words('highest draw from the grid', '最大需量'),
    what: words(
      'Where a demand charge is paid, no hour draws more than the draw paid for.',
      '按最大需量计费的站点，任一小时的取电不超过计费需量。',
    ),
    over: ['site', 'period'],
    data: [],
  },
  generation: {
    name: words('output of own wind and solar', '自建风光出力'),
    what: words('Output stays within what the weather gives.', '出力不超过资源条件允许的水平。'),
    over: ['site', 'technology', 'period'],
    data: ['sites.{site}.windFullLoadHours', 'sites.{site}.solarFullLoadHours'],
  },
  directShare: {
    name: words('most that own supply covers', '自建供电占比上限'),
    what: words(
      'Own wind and solar cover at most this share of the site’s yearly energy: what annual sizing really covers hour by hour.',
      '自建风光最多覆盖站点全年用电量的这一比例，即按年配置时逐时真正能覆盖的部分。',
    ),
    over: ['site'],
    data: ['national.directShareMax', 'sites.{site}.windFullLoadHours', 'sites.{site}.solarFullLoadHours'],
  },
  exportOwn: {
    name: words('only own power is sold', '仅自发电量可上网'),
    what: words(
      'Power sent to the grid is own wind and solar of that hour: nothing is bought to be sold.',
      '上网电量仅限当时的自建风光出力，不得购电转售。',
    ),
    over: ['site', 'period'],
    data: ['sites.{site}.windFullLoadHours', 'sites.{site}.solarFullLoadHours'],
  },
  originVolume: {
    name: words('green power on offer', '可购绿电电量'),
    what: words('All buyers together stay within what this origin offers.', '各方合计购电不超过该来源的可供电量。'),
    over: ['origin'],
    data: ['origins.{origin}.volumeMwh', 'origins.{origin}.priceCnyPerMwh'],
  },
}
