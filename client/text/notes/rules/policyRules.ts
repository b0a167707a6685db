import { demandData, words } from '../resultNote.ts'
import type { RuleNote } from './ruleNote.ts'

/** What policy asks or forbids. */
export const policyRules: Readonly<Record<string, RuleNote>> = {
  westSuitable: {
    name: words('what may go west', '适宜西移比例'),
    what: words(
      'Of a class’s demand in an eastern region at most the suitable share goes west.',
      '东部地区某类需求西移的部分不超过其适宜比例。',
    ),
    over: ['region', 'workload'],
    data: ['workloads.{workload}.westSuitableShare', ...demandData],
  },
  minWestShare: {
    name: words('minimum share west', '最低西移比例'),
    what: words(
      'At least the share the scenario asks of eastern demand stands west.',
      '东部需求布置在西部的比例不低于情景要求。',
    ),
    over: [],
    data: ['national.totalItMw'],
    setByScenario: true,
  },
  provinceCap: {
    name: words('cap of the province', '省级上限'),
    what: words('Load in the province stays under the cap the scenario sets.', '该省负荷不超过情景设定的上限。'),
    over: ['region'],
    data: [],
    setByScenario: true,
  },
  siteCap: {
    name: words('cap of the site', '站点上限'),
    what: words('Load at the site stays under the cap the scenario sets.', '该站点负荷不超过情景设定的上限。'),
    over: ['site'],
    data: [],
    setByScenario: true,
  },
  hubShare: {
    name: words('new halls inside the hubs', '枢纽内新建机房占比'),
    what: words(
      'At least the share the scenario asks of new halls stands inside the hubs.',
      '新建机房位于枢纽内的比例不低于情景要求。',
    ),
    over: [],
    data: [],
    setByScenario: true,
  },
}
