import type { Words } from '../contract/figure.ts'
import type { Statement } from '../contract/plan.ts'
import type { LoadCondition, Sensitivity, SensitivityBar } from '../contract/sensitivity.ts'
import { cny, number, tonnes } from '../model/explain/numbers.ts'
import type { Instance } from '../model/instance.ts'
import { valueWithUnit } from './valueWithUnit.ts'

const words = (en: string, zh: string): Words => ({ en, zh })

export const sensitivitySteps = {
  oneWay: words('Varying one figure after the other', '逐项变动数据并重新求解'),
  twoWay: words('Solving the grid of two parameters', '求解双参数网格'),
  breakEven: words('Closing in on the break-even value', '逐步逼近临界值'),
} as const

/** Last part of a parameter's name, in words. */
const names: Readonly<Record<string, Words>> = {
  totalItMw: words('AI demand', 'AI 需求'),
  itMwPerPflops: words('IT power per PFLOPS', '每 PFLOPS 的 IT 功率'),
  idlePowerShare: words('power of idle servers', '服务器空载功率占比'),
  directShareMax: words('most that own supply covers', '自建供电覆盖上限'),
  discountRate: words('discount rate', '折现率'),
  serverCapexCnyPerMw: words('capital cost of servers', '服务器投资'),
  serverLifeYears: words('life of servers', '服务器寿命'),
  hallCapexCnyPerMw: words('capital cost of new halls', '新建机房投资'),
  hallLifeYears: words('life of halls', '机房寿命'),
  hallOmShare: words('upkeep of halls', '机房运维占投资比'),
  windCapexCnyPerMw: words('capital cost of wind', '风电投资'),
  windOmCnyPerMwYear: words('upkeep of wind', '风电运维'),
  windLifeYears: words('life of wind', '风电寿命'),
  solarCapexCnyPerMw: words('capital cost of solar', '光伏投资'),
  solarOmCnyPerMwYear: words('upkeep of solar', '光伏运维'),
  solarLifeYears: words('life of solar', '光伏寿命'),
  storageCapexCnyPerMw: words('capital cost of battery power', '储能功率投资'),
  storageCapexCnyPerMwh: words('capital cost of battery energy', '储能容量投资'),
  storageRoundTripFactor: words('round-trip efficiency of batteries', '储能往返效率'),
  storageLifeYears: words('life of batteries', '储能寿命'),
  storageOmShare: words('upkeep of batteries', '储能运维占投资比'),
  storageMaxMwPerItMw: words('most battery power per MW of IT', '每 MW IT 储能功率上限'),
  storageMaxHours: words('most hours of batteries', '储能时长上限'),
  directSupplyChargeCnyPerMwh: words('direct-supply charge', '绿电直连费用'),
  greenPowerPremiumCnyPerMwh: words('green power premium', '绿电溢价'),
  interRegionalDeliveryCnyPerMwh: words('delivery between grid regions', '跨区输电费'),
  greenCertificateCnyPerMwh: words('price of green certificates', '绿证价格'),
  carbonPriceCnyPerTonne: words('carbon price', '碳价'),
  priceCnyPerTonne: words('carbon price', '碳价'),
  capTonnes: words('carbon cap', '碳排放上限'),
  tariffFactor: words('grid tariffs, all by one factor', '电网电价整体系数'),
  tariffCnyPerMwh: words('tariff', '电价'),
  tariffEnergyPartCnyPerMwh: words('energy part of the tariff', '电价中的电能量部分'),
  gridCarbonTonnesPerMwh: words('grid carbon factor', '电网碳因子'),
  gridCarbonTonnesPerMwh2021: words('grid carbon factor', '电网碳因子'),
  gridCarbonTonnesPerMwh2022: words('grid carbon factor', '电网碳因子'),
  gridCarbonTonnesPerMwh2023: words('grid carbon factor', '电网碳因子'),
  residualCarbonTonnesPerMwh2021: words('residual carbon factor', '剩余组合碳因子'),
  residualCarbonTonnesPerMwh2022: words('residual carbon factor', '剩余组合碳因子'),
  residualCarbonTonnesPerMwh2023: words('residual carbon factor', '剩余组合碳因子'),
  pue: words('PUE', 'PUE'),
  pueTemperatureSlopePerC: words('rise of PUE per degree', 'PUE 随气温的增幅'),
  pueFreeCoolingBelowC: words('free cooling below', '自然冷却温度上限'),
  existingItMw: words('existing IT power', '既有 IT 功率'),
  availableExistingShare: words('share of existing halls open to AI', '既有容量可用占比'),
  maxItMw: words('IT power at most', 'IT 功率上限'),
  maxBuildWindMw: words('own wind at most', '自建风电上限'),
  maxBuildSolarMw: words('own solar at most', '自建光伏上限'),
  windFullLoadHours: words('full-load hours of wind', '风电利用小时数'),
  solarFullLoadHours: words('full-load hours of solar', '光伏利用小时数'),
  loadFactor: words('load factor', '负荷率'),
  maxOneWayLatencyMs: words('latency limit', '时延上限'),
  dataGbpsPerMw: words('data rate', '数据速率'),
  westSuitableShare: words('share that may go west', '适宜西移占比'),
  routeFactor: words('route factor of fibre', '光缆路由系数'),
  latencyMsPerKm: words('latency of fibre per km', '光缆每公里时延'),
  fixedLatencyMs: words('fixed latency', '固定时延'),
  linkFixedCnyPerGbpsMonth: words('price of links, fixed part', '专线价格（固定部分）'),
  linkCnyPerGbpsMonthKm: words('price of links by distance', '专线价格（按距离）'),
  embodiedServerTonnesPerMw: words('embodied carbon of servers', '服务器隐含碳'),
  embodiedHallTonnesPerMw: words('embodied carbon of halls', '机房隐含碳'),
  embodiedWindTonnesPerMw: words('embodied carbon of wind', '风电隐含碳'),
  embodiedSolarTonnesPerMw: words('embodied carbon of solar', '光伏隐含碳'),
  embodiedStorageTonnesPerMwh: words('embodied carbon of batteries', '储能隐含碳'),
  localBuildJobsPerMcny: words('jobs in building per million CNY', '每百万元投资的建设期就业'),
  localRunJobsPerMw: words('jobs in running per MW', '每 MW 运营期就业'),
  localTaxShare: words('share of local tax', '地方税收占比'),
  economicSiteItMw: words('least economic size of a site', '站点经济规模下限'),
  siteFixedCnyPerYear: words('fixed cost of an open site', '启用站点固定成本'),
  priceCnyPerMwh: words('price of green power', '绿电价格'),
  volumeMwh: words('green power on offer', '绿电可供电量'),
  share: words('green share', '绿电占比要求'),
}

/** `sites.*.pue` → `PUE of all sites`; what has no words keeps its name. */
export function parameterWords(name: string): Words {
  const key = name.split('.').at(-1) ?? name
  const known = names[key]
  if (!known) return { en: name, zh: name }
  const kind = /^(sites|provinces|workloads|origins)\.\*\./.exec(name)?.[1]
  const all: Readonly<Record<string, Words>> = {
    sites: words('all sites', '全部站点'),
    provinces: words('all provinces', '全部省份'),
    workloads: words('all classes', '全部负载类别'),
    origins: words('all origins', '全部绿电来源'),
  }
  const of = kind ? all[kind] : undefined
  if (of) return { en: `${known.en}, ${of.en}`, zh: `${of.zh}${known.zh}` }
  const id =
    /\[(?:siteId|workloadId|id)=([^\]]+)\]/.exec(name)?.[1] ??
    /^(?:sites|workloads|provinces)\.(.+)\.\w+$/.exec(name)?.[1]
  return id ? { en: `${known.en} (${id})`, zh: `${known.zh}（${id}）` } : known
}

/** What moves the answer most. */
export function oneWayStatements({ bars, without }: NonNullable<Sensitivity['oneWay']>): Statement[] {
  const first = bars[0]
  const carbon = bars.toSorted((a, b) => a.rankByCarbon - b.rankByCarbon)[0]
  const found: Statement[] = []
  if (first && first.costSwingCny > 0) {
    const swing = cny(first.costSwingCny)
    found.push({
      code: 'sensitivity.cost',
      tone: 'neutral',
      text: {
        en: `Cost without servers moves most with the ${first.words.en}: ${swing.en} a year from low to high${rangeNote(first).en}.`,
        zh: `对不计服务器成本影响最大的是${first.words.zh}：由低到高每年相差 ${swing.zh}${rangeNote(first).zh}。`,
      },
      values: { name: first.name, swingCny: first.costSwingCny },
    })
  }
  if (carbon && carbon.carbonSwingTonnes > 0) {
    const swing = tonnes(carbon.carbonSwingTonnes)
    found.push({
      code: 'sensitivity.carbon',
      tone: 'neutral',
      text: {
        en: `Carbon moves most with the ${carbon.words.en}: ${swing.en} a year from low to high${rangeNote(carbon).en}.`,
        zh: `对碳排放影响最大的是${carbon.words.zh}：由低到高每年相差 ${swing.zh}${rangeNote(carbon).zh}。`,
      },
      values: { name: carbon.name, swingTonnes: carbon.carbonSwingTonnes },
    })
  }
  if (without.length > 0)
    found.push({
      code: 'sensitivity.without',
      tone: 'neutral',
      text: {
        en: `${without.length} figures the plan rests on change nothing within their range.`,
        zh: `方案所依据的数据中有 ${without.length} 项在其范围内变动不影响结果。`,
      },
      values: { count: without.length },
    })
  return found
}

function rangeNote({ rangeFrom }: SensitivityBar): Words {
  if (rangeFrom === 'tenPercent')
    return words(' (10 % either way, for the data give no range)', '（数据未给出范围，按 ±10 % 计）')
  return rangeFrom === 'mixed'
    ? words(' (10 % either way where the data give no range)', '（未给出范围的数据按 ±10 % 计）')
    : words('', '')
}

/** From which value on load stands elsewhere. */
export function breakEvenStatements(
  answer: NonNullable<Sensitivity['breakEven']>,
  condition: LoadCondition,
  instance: Instance,
): Statement[] {
  const asked = conditionWords(condition, instance)
  const { words: parameter, found, value, holdsAbove, samples } = answer
  const values = { name: answer.name, low: samples[0]?.value ?? 0, high: samples.at(-1)?.value ?? 0 }
  if (!found || value === null) {
    const [low, high] = [number(values.low), valueWithUnit(answer.name, values.high)]
    const range = { en: `${low} … ${high.en}`, zh: `${low} … ${high.zh}` }
    const told = noTurn(samples.map(({ holds }) => holds))
    return [
      {
        code: 'breakEven.none',
        tone: 'neutral',
        text: {
          en: `${asked.en} ${told.en} in the range looked at (${parameter.en} ${range.en}).`,
          zh: `在所考察的范围内（${parameter.zh} ${range.zh}），“${asked.zh}”${told.zh}。`,
        },
        values,
      },
    ]
  }
  const at = valueWithUnit(answer.name, value)
  const starts = holdsAbove === true
  return [
    {
      code: 'breakEven.found',
      tone: 'neutral',
      text: {
        en: `${asked.en} ${starts ? 'from' : 'only up to'} ${parameter.en} ${at.en}.`,
        zh: `${parameter.zh}${starts ? '达到' : '不超过'} ${at.zh} 时，${asked.zh}。`,
      },
      values: { ...values, value },
    },
  ]
}

/** What values without a turn beside one another say; null where there is no plan, or none that was proven. */
function noTurn(holds: readonly (boolean | null)[]): Words {
  const known = holds.filter((one) => one !== null)
  if (known.length === 0) return words('cannot be told: no value has a plan', '无从判断：各取值均无可行方案')
  const some = known.length < holds.length
  if (known.every((one) => one))
    return some ? words('wherever there is a plan', '凡有可行方案处均成立') : words('throughout', '始终成立')
  if (!known.includes(true))
    return some ? words('at no value that has a plan', '凡有可行方案处均不成立') : words('nowhere', '始终不成立')
  return words('for some values, with none between that has a plan', '仅对部分取值成立，其间取值均无可行方案')
}

function conditionWords(condition: LoadCondition, { sites, regions, workloads }: Instance): Words {
  const site = (id: string | undefined): Words => sites.find((one) => one.id === id)?.name ?? words(id ?? '', id ?? '')
  const zones = {
    east: words('the east', '东部'),
    central: words('the centre', '中部'),
    west: words('the west', '西部'),
    northeast: words('the northeast', '东北'),
  }
  const where = condition.zone ? zones[condition.zone] : site(condition.siteId)
  const region = regions.find(({ id }) => id === condition.regionId)?.name
  const workload = workloads.find(({ id }) => id === condition.workloadId)?.name
  const load = {
    en: [region ? `${region.en}’s` : '', workload ? workload.en : '', 'load'].filter(Boolean).join(' '),
    zh: `${region?.zh ?? ''}${workload ? `“${workload.zh}”` : ''}负荷`,
  }
  if (condition.thanSiteId !== undefined) {
    const other = site(condition.thanSiteId)
    return {
      en: `${where.en} holds more ${region ? 'of ' : ''}${load.en} than ${other.en}`,
      zh: `${where.zh}承载的${load.zh}多于${other.zh}`,
    }
  }
  const mw = number(condition.thanMw)
  return { en: `More than ${mw} MW of ${load.en} stand in ${where.en}`, zh: `${where.zh}承载的${load.zh}超过 ${mw} MW` }
}
