import type { Words } from '../../../server/contract/figure.ts'

type Sense = 'less' | 'more' | 'same'

/** Names of the ways as the tables head them, and what holds against each of them. */
interface AgainstFacts {
  readonly names: readonly Words[]
  readonly cost: Sense
  readonly location: Sense
  readonly market: Sense
}

const costs: Readonly<Record<Sense, Words>> = {
  less: { en: 'costs less', zh: '更低' },
  more: { en: 'costs more', zh: '更高' },
  same: { en: 'costs the same', zh: '持平' },
}
const carries: Readonly<Record<Sense, Words>> = {
  less: { en: 'less', zh: '更低' },
  more: { en: 'more', zh: '更高' },
  same: { en: 'as much', zh: '持平' },
}

/** What the plan changes against several other ways alike, in one sentence. */
export function againstSentence({ names, cost, location, market }: AgainstFacts): Words {
  const last = names.at(-1)?.en ?? ''
  const list = { en: names.slice(0, -1).map(({ en }) => en), zh: names.map(({ zh }) => `“${zh}”`) }
  const [here, there] = [carries[location], carries[market]]
  const carbon =
    location === market
      ? { en: `${here.en} carbon on both accounts`, zh: `按区域、市场两种口径均${here.zh}` }
      : {
          en: `${here.en} carbon on the location account, ${there.en} on the market account`,
          zh: `按区域口径${here.zh}，按市场口径${there.zh}`,
        }
  return {
    en: `Against ${list.en.join(', ')} and ${last} alike, a MWh of IT work in the plan ${costs[cost].en} without servers and carries ${carbon.en}; the tables say by how much.`,
    zh: `与${list.zh.join('、')}相比，本方案每兆瓦时IT用电的成本（不计服务器）均${costs[cost].zh}；碳排放${carbon.zh}；幅度见表。`,
  }
}
