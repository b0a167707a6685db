import { words } from '../resultNote.ts'
import type { RuleNote } from './ruleNote.ts'

/** What counts as green, and the carbon cap. */
export const greenRules: Readonly<Record<string, RuleNote>> = {
  greenClaims: {
    name: words('no MWh is claimed twice', '绿电不重复计量'),
    what: words('Contracted and certified energy stay within what is imported.', '合同与绿证电量不超过网电量。'),
    over: ['site'],
    data: [],
  },
  contractProfile: {
    name: words('contracts as their origin delivers', '合同绿电按来源出力计'),
    what: words(
      'Hourly accounting: contracted green power counts only in the hours its origin delivers it.',
      '逐时匹配时，合同绿电仅在其来源实际出力的小时计入。',
    ),
    over: ['site', 'period'],
    data: ['origins.'],
  },
  contractImported: {
    name: words('contracts within what is imported', '合同绿电不超过当时网电'),
    what: words(
      'Hourly accounting: contracted green power counts only as far as the site draws from the grid in that hour.',
      '逐时匹配时，合同绿电不超过站点当时从电网取用的电量。',
    ),
    over: ['site', 'period'],
    data: ['origins.'],
  },
  greenSupply: {
    name: words('green supply of the hour', '当时的绿电供应'),
    what: words(
      'Hourly accounting: what counts as green in an hour was made or delivered in that hour.',
      '逐时匹配时，计为绿电的电量须为当时发出或送达。',
    ),
    over: ['site', 'period'],
    data: ['sites.{site}.windFullLoadHours', 'sites.{site}.solarFullLoadHours', 'origins.'],
  },
  matchedLoad: {
    name: words('no more green than load', '绿电匹配不超过负荷'),
    what: words(
      'Hourly accounting: no more green energy is matched in an hour than there is load.',
      '逐时匹配时，任一小时匹配的绿电不超过当时负荷。',
    ),
    over: ['site', 'period'],
    data: ['sites.{site}.pue', 'workloads.{workload}.loadFactor'],
  },
  greenShare: {
    name: words('green share asked', '绿电占比要求'),
    what: words(
      'Green energy is at least the share the scenario asks, by the accounting it chose.',
      '按情景所选口径计，绿电不低于要求的比例。',
    ),
    over: ['site'],
    data: [],
    setByScenario: true,
  },
  carbonCap: {
    name: words('carbon cap', '碳排放上限'),
    what: words(
      'Carbon on the chosen account stays under the cap the scenario sets.',
      '按所选口径的碳排放不超过情景设定的上限。',
    ),
    over: [],
    data: [],
    setByScenario: true,
  },
}
