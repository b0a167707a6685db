import { energyData, type ResultNote, units, words } from './resultNote.ts'

const powerRules = ['energyBalance', 'generation', 'storageBalance', 'storagePower', 'gridPeak']
const powerCosts = ['gridEnergy', 'windBuild', 'solarBuild', 'storageBuild', 'demandCharge', 'gridExport', 'carbonCost']
const storageRules = ['storageBalance', 'storageBalanceGreen', 'storagePower', 'storageEnergy', 'storageCarried']
const storageData = [
  'national.storageRoundTripFactor',
  'national.storageCapexCnyPerMwh',
  'national.storageCapexCnyPerMw',
  'national.storageMaxHours',
]

const power: Pick<ResultNote, 'unit' | 'rules' | 'costs' | 'data'> = {
  unit: words('MW; over the year the mean of all hours', 'MW；全年为全部小时的平均'),
  rules: powerRules,
  costs: powerCosts,
  data: energyData,
}

const check: Pick<ResultNote, 'what' | 'rules' | 'costs' | 'data'> = {
  what: words(
    'Left: the plan as solved on its typical days. Right: the same sizes, contracts and servers operated over every hour of the same weather.',
    '左为按典型日求解的方案；右为同样的规模、合同与服务器在同一天气下逐时运行全年的结果。',
  ),
  rules: powerRules,
  costs: powerCosts,
  data: ['national.', 'sites.'],
}

/** Figures of one hour, of one site or of all, and their means over the year. */
export const hourNotes = {
  hourLoad: {
    ...power,
    name: words('Load at the meter', '电表处负荷'),
    what: words(
      'IT power of what runs and of what idles, times the PUE of that hour.',
      '运行与空载的 IT 功率之和乘以当时的 PUE。',
    ),
    rules: ['energyBalance', 'workServed', 'workOfDay', 'deferralWindow', 'runWithinServers'],
    data: ['sites.{site}.pue', 'workloads.{workload}.loadFactor', 'national.idlePowerShare'],
  },
  hourOwn: {
    ...power,
    name: words('Own wind and solar', '自建风光出力'),
    what: words('Own wind and solar used or sold in that hour.', '当时消纳或上网的自建风光出力。'),
    data: ['sites.{site}.windFullLoadHours', 'sites.{site}.solarFullLoadHours'],
  },
  hourImport: {
    ...power,
    name: words('Grid import', '网电'),
    what: words('Power drawn from the grid, contracted green power included.', '从电网取用的功率，含合同绿电。'),
  },
  hourExport: {
    ...power,
    name: words('Sold to the grid', '上网'),
    what: words(
      'Own power sent to the grid, only where the scenario prices it.',
      '上网的自建电力，仅在情景给出电价时。',
    ),
    rules: ['exportOwn', 'energyBalance'],
  },
  hourCurtailed: {
    ...power,
    name: words('Curtailed', '弃风弃光'),
    what: words('Wind and solar that blew and shone and were not used.', '可发而未用的风光出力。'),
    rules: ['generation'],
  },
  hourCharge: {
    ...power,
    name: words('Charging', '充电'),
    what: words('Power that goes into storage, before losses.', '充入储能的功率（未扣损耗）。'),
    rules: storageRules,
    data: storageData,
  },
  hourDischarge: {
    ...power,
    name: words('Discharging', '放电'),
    what: words('Power that comes out of storage, after losses.', '储能放出的功率（已扣损耗）。'),
    rules: storageRules,
    data: storageData,
  },
  hourStored: {
    name: words('In store', '储能电量'),
    unit: words('MWh at the end of the hour', '兆瓦时（小时末）'),
    what: words(
      'Energy in the batteries; for a typical day the mean over the days it stands for.',
      '电池中的电量；典型日为其所代表各日的平均。',
    ),
    rules: storageRules,
    costs: ['storageBuild'],
    data: storageData,
  },
  hourBacklog: {
    name: words('Work waiting', '等待中的工作'),
    unit: words('MWh of IT energy at the end of the hour', '兆瓦时 IT 用电（小时末）'),
    what: words(
      'Work that has arrived and waits for cheaper or cleaner power, never beyond the longest wait of its class.',
      '已到达、等待更便宜或更清洁电力的工作，不超过该类的最长等待时间。',
    ),
    rules: ['workServed', 'workOfDay', 'deferralWindow'],
    costs: ['gridEnergy', 'serverCapex'],
    data: ['workloads.{workload}.maxDeferralHours'],
  },
  hourCarbon: {
    name: words('Carbon at the meter', '电表处碳强度'),
    unit: words('g of CO₂ per kWh', '克二氧化碳/千瓦时'),
    what: words(
      'Grid import of the hour times the factor of the grid then, over the load. Own power counts as zero.',
      '当时网电乘以电网因子，除以负荷；自建电力按零计。',
    ),
    rules: ['energyBalance', 'carbonCap'],
    costs: ['carbonCost', 'gridEnergy', 'windBuild', 'solarBuild'],
    data: ['provinces.{province}.gridCarbonTonnesPerMwh', ...energyData],
  },
  hourPrice: {
    name: words('Price of one more MWh', '再用一兆瓦时的价格'),
    unit: words('CNY per MWh at the meter', '元/兆瓦时（电表处）'),
    what: words(
      'What one more MWh of load in that hour would add to the yearly cost: the dual of the energy balance. Over sites and over the year the mean by load.',
      '当时多用一兆瓦时使年成本增加的数额，即电量平衡的对偶值；多站点或全年按负荷加权平均。',
    ),
    rules: ['energyBalance'],
    costs: powerCosts,
    data: ['sites.{site}.tariffCnyPerMwh', 'national.carbonPriceCnyPerTonne', ...storageData],
  },
  hourMatched: {
    name: words('Load met by green power then', '当时由绿电满足的负荷'),
    unit: units.share,
    what: words(
      'Green power of that hour, direct, contracted or out of the green part of the store, over the load.',
      '当时的绿电（直供、合同或储能中的绿电）占负荷的比例。',
    ),
    rules: ['greenSupply', 'matchedLoad', 'contractProfile', 'storageBalanceGreen', 'greenShare'],
    costs: ['windBuild', 'solarBuild', 'storageBuild', 'contractedGreen'],
    data: ['sites.{site}.windFullLoadHours', 'sites.{site}.solarFullLoadHours', 'origins.'],
  },
  checkCost: { ...check, name: words('Annual cost', '年成本'), unit: words('CNY a year', '元/年') },
  checkImport: { ...check, name: words('Grid import', '网电'), unit: words('GWh a year', '吉瓦时/年') },
  checkCarbon: {
    ...check,
    name: words('Emissions, location account', '碳排放（区域口径）'),
    unit: words('CO₂ a year', '二氧化碳/年'),
  },
  checkShort: {
    ...check,
    name: words('Not covered', '未能供应'),
    unit: words('MWh a year', '兆瓦时/年'),
    what: words(
      'What sites would have to draw beyond their grid connection in some hours: the plan’s sizes do not cover it.',
      '某些小时站点需超出并网容量取用的电量，方案的规模未能覆盖。',
    ),
  },
  checkMatched: { ...check, name: words('Green hour by hour', '逐时绿电占比'), unit: units.share },
} as const satisfies Readonly<Record<string, ResultNote>>
