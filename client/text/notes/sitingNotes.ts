import { type ResultNote, words } from './resultNote.ts'

const decided: Pick<ResultNote, 'rules' | 'costs' | 'data'> = {
  rules: ['siteMinimum', 'maxOpenSites', 'siteLock', 'exclusiveSites', 'hallBlocks', 'placementWhereOpen'],
  costs: ['siteFixed', 'hallCapex', 'gridEnergy', 'fibre'],
  data: ['national.siteFixedCnyPerYear', 'national.economicSiteItMw', 'sites.'],
}

/** Which sites are opened, and how far that is proven. */
export const sitingNotes = {
  sitingOpen: {
    ...decided,
    name: words('Open sites', '启用站点'),
    unit: words('sites out of those decided', '候选站点中的个数'),
    what: words(
      'Sites whose opening pays, at their fixed cost and least size; at-home sites that are always open are not counted.',
      '计入固定成本与最小规模后值得启用的站点；始终启用的本地站点不计入。',
    ),
  },
  sitingFixed: {
    ...decided,
    name: words('Fixed cost of opening', '启用固定成本'),
    unit: words('CNY a year; millions of it in a table', '元/年；表中为百万元/年'),
    what: words(
      'Paid once a site is open, whatever stands there: substation, fibre entry, land, core staff. A planning assumption.',
      '站点启用即发生，与规模无关：变电站、光缆引入、场地与基本人员。属规划假设。',
    ),
  },
  sitingBlocks: {
    ...decided,
    name: words('Blocks of new halls', '新建机房模块'),
    unit: words('whole blocks', '整模块数'),
    what: words('New halls come in whole blocks of the size the scenario sets.', '新建机房按情景设定的整模块建设。'),
    rules: ['hallBlocks', 'hallsWhereOpen'],
  },
  sitingHalls: {
    ...decided,
    name: words('New halls', '新建机房'),
    unit: words('MW of rated IT power', 'MW（IT 额定功率）'),
    what: words('Halls built at all open sites together.', '全部启用站点新建机房合计。'),
    rules: ['hallsWhereOpen', 'hallBlocks', 'siteItCapacity'],
  },
  sitingLoad: {
    ...decided,
    name: words('Servers at open sites', '启用站点的服务器'),
    unit: words('MW of rated IT power', 'MW（IT 额定功率）'),
    what: words('AI load of all sites the plan opens, together.', '方案启用的全部站点 AI 负荷合计。'),
  },
  sitingBound: {
    ...decided,
    name: words('Bound on the cost', '成本下界'),
    unit: words('CNY a year', '元/年'),
    what: words(
      'No plan of this scenario costs less, whichever sites it opens. The gap is the cost of this plan less the bound, over the cost.',
      '无论启用哪些站点，本情景下任何方案的成本都不低于此值；间隙为方案成本与下界之差除以成本。',
    ),
    rules: [],
    costs: [],
  },
} as const satisfies Readonly<Record<string, ResultNote>>
