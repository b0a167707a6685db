import type { Words } from '../../../server/contract/figure.ts'

/** Moving the bit against moving the electron, pair by pair. */
export const bitWords = {
  intro: {
    en: 'For every eastern region and every western province: is it better to keep the load at home, to move it there, or to have that province’s green power delivered?',
    zh: '对每个东部地区与每个西部省份：负荷留在本地、把算力迁过去，还是把当地绿电送过来，哪种更好？',
  },
  ask: { en: 'Work out every pair', zh: '计算全部组合' },
  none: {
    en: 'There is no pair to compare: the data has no eastern region, no western province, or no energy.',
    zh: '没有可比较的组合：数据中没有东部地区、西部省份或能源数据。',
  },
  matrix: { en: 'Every pair at a glance', zh: '全部组合一览' },
  matrixKey: {
    en: 'Above: cheapest. Below: least carbon. Deeper colour: more is saved. Choose one with the arrow keys and Enter.',
    zh: '上：成本最低；下：碳排放最低。颜色越深，节省越多。可用方向键移动，按回车选择。',
  },
  cheapest: { en: 'cheapest', zh: '成本最低' },
  leastCarbon: { en: 'least carbon', zh: '碳排放最低' },
  stay: { en: 'Stay', zh: '留在本地' },
  bitOnGrid: { en: 'Bit, on its grid', zh: '送算力用网电' },
  bit: { en: 'Bit, own green', zh: '送算力用绿电' },
  electron: { en: 'Electron', zh: '西电东送' },
  stayLetter: { en: 'S', zh: '留' },
  bitOnGridLetter: { en: 'G', zh: '网' },
  bitLetter: { en: 'B', zh: '算' },
  electronLetter: { en: 'E', zh: '电' },
  pairs: { en: 'pairs', zh: '个组合' },
  bestCounts: { en: 'Best in how many pairs', zh: '各方式占优的组合数' },
  cost: { en: 'Cost, CNY', zh: '成本，元' },
  location: { en: 'Carbon, location, kg', zh: '碳（区域），千克' },
  market: { en: 'Carbon, market, kg', zh: '碳（市场），千克' },
  latency: { en: 'One-way latency, ms', zh: '单向时延，毫秒' },
  perMwh: { en: 'per MWh of IT work', zh: '每兆瓦时IT用电' },
  againstStay: { en: 'Small: change against staying; orange is worse.', zh: '小字：与留在本地相比；橙色为更差。' },
  site: { en: 'Site', zh: '站点' },
  origin: { en: 'Green power from', zh: '绿电来源' },
  movable: { en: 'of the demand may move', zh: '的需求可以迁移' },
  cannotMove: {
    en: 'No site there that latency and policy let this region use.',
    zh: '按时延与政策，该地区没有可用的当地站点。',
  },
  noGreenBuild: { en: 'No wind or solar may be built there.', zh: '当地不可自建风光。' },
  noContract: { en: 'No green power is on offer from there.', zh: '当地没有可购绿电。' },
  assumption: { en: 'What is assumed', zh: '假设' },
  list: { en: 'Pairs, ranked', zh: '组合排序' },
  region: { en: 'Region', zh: '地区' },
  allRegions: { en: 'All eastern regions', zh: '全部东部地区' },
  order: { en: 'Sort by', zh: '排序' },
  bySaving: { en: 'money saved', zh: '成本节省' },
  byCarbon: { en: 'carbon saved', zh: '碳减排' },
  byLatency: { en: 'latency', zh: '时延' },
  pair: { en: 'Pair', zh: '组合' },
  saved: { en: 'Cheapest saves, CNY', zh: '成本最低，省元' },
  itsCarbon: { en: 'its CO₂, kg', zh: '其碳变化，千克' },
  avoided: { en: 'Cleanest saves, kg', zh: '碳最低，省千克' },
  listNote: {
    en: 'Against staying, per MWh of IT work. Orange: the cheapest way carries more carbon.',
    zh: '与留在本地相比，每兆瓦时IT用电。橙色：成本最低的方式碳排放更高。',
  },
  ms: { en: 'ms', zh: '毫秒' },
  showAll: { en: 'Show all', zh: '显示全部' },
} as const satisfies Record<string, Words>

interface Counts {
  readonly pairs: number
  readonly bit: number
  readonly electron: number
  readonly stay: number
}

/** What most pairs say, in one sentence. */
export function countWords({ pairs, bit, electron, stay }: Counts): Words {
  return {
    en: `Of ${pairs} pairs, moving the bit is cheapest in ${bit}, delivering green power in ${electron}, staying in ${stay}.`,
    zh: `在 ${pairs} 个组合中，送算力成本最低的有 ${bit} 个，送电最低的有 ${electron} 个，留在本地最低的有 ${stay} 个。`,
  }
}

interface Dirtier {
  readonly dirtier: number
  readonly movable: number
  readonly region: Words
  readonly province: Words
  /** kg CO2 per MWh of IT work. */
  readonly thereKg: string
  readonly homeKg: string
}

/** Moving west is not cleaner by itself: on the grid there it carries more carbon from many a region. */
export function dirtierWords({ dirtier, movable, region, province, thereKg, homeKg }: Dirtier): Words {
  return {
    en: `On grid power alone, moving west carries more carbon in ${dirtier} of the ${movable} pairs that can move: most from ${region.en} to ${province.en}, ${thereKg} kg per MWh of IT work there against ${homeKg} at home.`,
    zh: `仅用网电时，在可迁移的 ${movable} 个组合中有 ${dirtier} 个西移后碳排放更高：最多的是${region.zh}至${province.zh}，每兆瓦时IT用电 ${thereKg} 千克，就地为 ${homeKg} 千克。`,
  }
}

interface Best {
  readonly name: Words
  /** Less than staying; null where staying is best. */
  readonly saved: string | null
}

/** The answer for one pair, in one sentence; CNY and kg per MWh of IT work. */
export function pairWords(cheapest: Best, leastCarbon: Best): Words {
  if (cheapest.saved === null && leastCarbon.saved === null)
    return { en: 'Staying is both cheapest and cleanest.', zh: '留在本地成本与碳排放均最低。' }
  const cost =
    cheapest.saved === null
      ? { en: 'Staying is cheapest', zh: '留在本地成本最低' }
      : {
          en: `${cheapest.name.en} is cheapest, ${cheapest.saved} CNY less than staying`,
          zh: `${cheapest.name.zh}成本最低，比留在本地省 ${cheapest.saved} 元`,
        }
  const isSame = cheapest.saved !== null && cheapest.name.en === leastCarbon.name.en
  const carbon =
    leastCarbon.saved === null
      ? { en: '; staying carries least carbon', zh: '；留在本地碳排放最低' }
      : {
          en: `${isSame ? ', and' : `; ${leastCarbon.name.en}`} carries least carbon, ${leastCarbon.saved} kg less than staying`,
          zh: `${isSame ? '，碳排放也' : `；${leastCarbon.name.zh}碳排放`}最低，少 ${leastCarbon.saved} 千克`,
        }
  return { en: `${cost.en}${carbon.en}.`, zh: `${cost.zh}${carbon.zh}。` }
}
