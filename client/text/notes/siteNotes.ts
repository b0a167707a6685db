import { energyData, type ResultNote, roomData, units, words } from './resultNote.ts'

const load: ResultNote = {
  name: words('AI load here', '此处 AI 负荷'),
  unit: units.mwIt,
  what: words(
    'Servers of all regions and classes that the plan keeps at this site.',
    '方案布置在该站点的服务器容量，各地区、各类负荷合计。',
  ),
  rules: ['demandServed', 'siteItCapacity', 'westSuitable'],
  costs: ['hallCapex', 'hallOm', 'gridEnergy', 'windBuild', 'solarBuild', 'fibre', 'carbonCost'],
  data: [...roomData, ...energyData, 'sites.{site}.'],
}

const supply: Pick<ResultNote, 'rules' | 'costs' | 'data' | 'unit'> = {
  unit: words('per cent of the energy at the meter', '占电表处用电量的 %'),
  rules: ['energyBalance', 'generation', 'directShare', 'greenShare', 'greenClaims', 'originVolume'],
  costs: ['gridEnergy', 'windBuild', 'solarBuild', 'directSupplyCharge', 'contractedGreen'],
  data: [...energyData, 'national.directShareMax', 'origins.'],
}

/** Built at the site: limits and prices of wind and of solar. */
function plant(technology: 'wind' | 'solar', what: ResultNote['what'], name: ResultNote['name']): ResultNote {
  const capital = technology === 'wind' ? 'Wind' : 'Solar'
  return {
    name,
    unit: units.mw,
    what,
    rules: ['energyBalance', 'generation', 'directShare'],
    costs: [`${technology}Build`, 'directSupplyCharge', 'gridEnergy', 'carbonCost'],
    data: [
      `sites.{site}.${technology}FullLoadHours`,
      `sites.{site}.maxBuild${capital}Mw`,
      `national.${technology}CapexCnyPerMw`,
      'sites.{site}.tariffCnyPerMwh',
      'national.directShareMax',
    ],
  }
}

const storage: Pick<ResultNote, 'rules' | 'costs' | 'data'> = {
  rules: ['storagePower', 'storageEnergy', 'storageDuration', 'storageCarried'],
  costs: ['storageBuild', 'gridEnergy', 'windBuild', 'solarBuild'],
  data: [
    'national.storageCapexCnyPerMwh',
    'national.storageCapexCnyPerMw',
    'national.storageRoundTripFactor',
    'national.storageMaxHours',
  ],
}

/** What the plan puts at a site. */
export const siteNotes = {
  siteItMw: load,
  siteUsable: {
    name: words('Usable by AI', 'AI 可用容量'),
    unit: units.mwIt,
    what: words(
      'The share of existing halls that AI may use, plus the new halls that may be built. A planning assumption.',
      '既有机房中可供 AI 使用的部分，加上允许新建的机房。属规划假设。',
    ),
    rules: ['siteItCapacity', 'siteCap'],
    costs: [],
    data: roomData,
  },
  siteUsed: {
    name: words('Utilisation', '利用率'),
    unit: words('per cent of the capacity usable by AI', '占 AI 可用容量的 %'),
    what: words('AI load here over the capacity usable by AI.', '此处 AI 负荷除以 AI 可用容量。'),
    rules: ['siteItCapacity'],
    costs: load.costs,
    data: load.data,
  },
  siteGrams: {
    name: words('Carbon at the meter', '电表处碳强度'),
    unit: words('g of CO₂ per kWh', '克二氧化碳/千瓦时'),
    what: words(
      'Grid energy times the average factor of the grid, over all energy used here. Own wind and solar count as zero.',
      '网电量乘以电网平均因子，除以全部用电量；自建风光按零计。',
    ),
    rules: ['energyBalance', 'directShare', 'carbonCap'],
    costs: ['gridEnergy', 'windBuild', 'solarBuild', 'carbonCost'],
    data: ['provinces.{province}.gridCarbonTonnesPerMwh', ...energyData],
  },
  siteWorth: {
    name: words('Worth of more room', '增加容量的价值'),
    unit: words('thousand CNY per MW and year', '千元/（MW·年）'),
    what: words(
      'What one more usable MW here would save in a year (the shadow price of the capacity row); zero where there is room left.',
      '该站点可用容量每增加 1 MW，每年可节省的成本（容量约束的影子价格）；容量有余时为零。',
    ),
    rules: ['siteItCapacity'],
    costs: load.costs,
    data: load.data,
  },
  siteBuilt: {
    name: words('New halls', '新建机房'),
    unit: units.mwIt,
    what: words('Halls built beyond the existing ones that AI may use.', '在可用的既有机房之外新建的机房容量。'),
    rules: ['siteItCapacity', 'hubShare', 'newHallsUsed'],
    costs: ['hallCapex', 'hallOm'],
    data: ['sites.{site}.hallCapexCnyPerMw', ...roomData, 'national.hallLifeYears', 'national.discountRate'],
  },
  siteWind: plant(
    'wind',
    words('Wind power built for this site.', '为该站点自建的风电装机。'),
    words('Own wind', '自建风电'),
  ),
  siteSolar: plant(
    'solar',
    words('Solar power built for this site.', '为该站点自建的光伏装机。'),
    words('Own solar', '自建光伏'),
  ),
  siteStorageMw: {
    name: words('Power of the batteries', '储能功率'),
    unit: units.mw,
    what: words('Most that the batteries can take in or give out at once.', '电池同时充入或放出的最大功率。'),
    ...storage,
  },
  siteStorageMwh: {
    name: words('Energy of the batteries', '储能电量'),
    unit: words('MWh', '兆瓦时'),
    what: words('Most that the batteries hold.', '电池可存储的最大电量。'),
    ...storage,
  },
  siteCurtailed: {
    name: words('Curtailed', '弃风弃光'),
    unit: words('MWh a year', '兆瓦时/年'),
    what: words('Own wind and solar that blew and shone and were not used.', '可发而未用的自建风光电量。'),
    rules: ['generation', 'energyBalance', 'storagePower'],
    costs: ['windBuild', 'solarBuild', 'storageBuild'],
    data: ['sites.{site}.windFullLoadHours', 'sites.{site}.solarFullLoadHours'],
  },
  siteExported: {
    name: words('Sold to the grid', '上网电量'),
    unit: words('MWh a year', '兆瓦时/年'),
    what: words(
      'Own power the site does not use, at the price the scenario sets.',
      '站点未消纳、按情景电价上网的自建电量。',
    ),
    rules: ['exportOwn', 'energyBalance'],
    costs: ['gridExport', 'windBuild', 'solarBuild'],
    data: ['sites.{site}.windFullLoadHours', 'sites.{site}.solarFullLoadHours'],
  },
  measuredMean: {
    name: words('Mean capacity factor', '平均容量系数'),
    unit: words('MW per MW installed', 'MW/MW（装机）'),
    what: words('Mean over all hours of the file that was chosen.', '所选文件全部小时的平均值。'),
    rules: ['generation'],
    costs: [],
    data: [],
  },
  measuredHours: {
    name: words('Full-load hours', '等效满发小时'),
    unit: words('h per year', '小时/年'),
    what: words('Sum of all hours of the file that was chosen.', '所选文件全部小时之和。'),
    rules: ['generation'],
    costs: [],
    data: [],
  },
  siteEnergyPrice: {
    name: words('Cost of energy', '电能成本'),
    unit: words('CNY per MWh at the meter', '元/兆瓦时（电表处）'),
    what: words(
      'All energy lines of this site over the energy it uses: grid, own wind, solar and storage, contracts, certificates. No carbon price in it.',
      '该站点全部电能成本（网电、自建风光与储能、合同绿电、绿证）除以用电量，不含碳价。',
    ),
    rules: supply.rules,
    costs: supply.costs,
    data: supply.data,
  },
  siteCarbon: {
    name: words('Carbon, location account', '碳排放（区域口径）'),
    unit: units.tonnes,
    what: words(
      'Grid energy times the average factor of the grid. Green power bought elsewhere changes nothing in it.',
      '网电量乘以电网平均因子；购自外省的绿电不影响此项。',
    ),
    rules: ['energyBalance', 'directShare', 'carbonCap'],
    costs: ['carbonCost', 'gridEnergy', 'windBuild', 'solarBuild'],
    data: ['provinces.{province}.gridCarbonTonnesPerMwh', ...energyData],
  },
  siteMarketCarbon: {
    name: words('Carbon, market account', '碳排放（市场口径）'),
    unit: units.tonnes,
    what: words(
      'Grid energy that no contract or certificate covers, times the residual factor; never negative.',
      '未被合同或绿证覆盖的网电量乘以剩余组合因子，不为负。',
    ),
    rules: ['energyBalance', 'greenClaims', 'greenShare', 'carbonCap'],
    costs: ['contractedGreen', 'greenCertificates', 'carbonCost'],
    data: ['national.residualCarbonTonnesPerMwh', ...energyData],
  },
  siteWater: {
    name: words('Water', '用水'),
    unit: words('m³ a year', '立方米/年'),
    what: words('IT energy of the year times WUE.', '全年IT用电量乘以 WUE。'),
    rules: [],
    costs: [],
    data: ['sites.{site}.wueLitresPerKwh', 'workloads.{workload}.loadFactor'],
  },
  supplyOwn: {
    ...supply,
    name: words('Own wind and solar', '自建风光'),
    what: words('Energy of plants built for this site and used here.', '为该站点自建并在此消纳的风光电量。'),
  },
  supplyContract: {
    ...supply,
    name: words('Contracted green power', '合同绿电'),
    what: words(
      'Green energy contracted from provinces and drawn through the grid.',
      '与各省签订合同并经电网送达的绿电。',
    ),
  },
  supplyGrid: {
    ...supply,
    name: words('Other grid energy', '其他网电'),
    what: words('Energy from the grid without a green contract.', '没有绿电合同的网电。'),
  },
} as const satisfies Readonly<Record<string, ResultNote>>
