import { describe, expect, test } from 'vitest'
import { joinAgainst, type Said } from '../../../client/flows/againstWays.ts'
import { againstSentence } from '../../../client/text/decide/againstSentence.ts'
import { waysWords } from '../../../client/text/decide/waysWords.ts'
import type { BaselineId } from '../../../server/contract/baseline.ts'
import { type Baseline, Kpis, type Statement } from '../../../server/contract/plan.ts'

const zeros = Object.fromEntries(Object.keys(Kpis.shape).map((name) => [name, 0]))
const words = { en: 'x', zh: '某' }

function way(id: BaselineId, unservedItMw = 0): Baseline {
  const kpis = Kpis.parse({ ...zeros, unservedItMw, greenHourlyReason: null })
  return { id, name: words, explanation: words, status: 'optimal', kpis, certificate: null }
}

/** The plan costs 1000 CNY and carries 0.5 t on both accounts; the other way so much. */
function against(id: BaselineId, cost: number, location: number, market: number): Statement {
  return {
    code: `against.${id}`,
    tone: location < 0.5 || cost < 1000 ? 'worse' : 'better',
    text: { en: id, zh: id },
    values: {
      costWithoutServersCnyPerItMwh: 1000,
      baselineCostWithoutServersCnyPerItMwh: cost,
      carbonTonnesPerItMwh: 0.5,
      baselineCarbonTonnesPerItMwh: location,
      marketCarbonTonnesPerItMwh: 0.5,
      baselineMarketCarbonTonnesPerItMwh: market,
    },
  }
}

const told = (said: readonly Said[]) => said.map((one) => ('ids' in one ? one.ids : one.code))

describe('what is the same against several ways is said once', () => {
  const baselines = [way('localEast'), way('moveTheElectron'), way('asToday'), way('greedy'), way('siloed')]

  test('where the first of them stood; a way of which something else holds keeps its sentence and place', () => {
    const statements = [
      against('localEast', 1500, 0.7, 0.7),
      against('asToday', 900, 0.4, 0.4),
      against('greedy', 1200, 0.6, 0.6),
      against('siloed', 1100, 0.51, 0.9),
    ]
    const said = joinAgainst(statements, { baselines })
    expect(told(said)).toEqual([['localEast', 'greedy', 'siloed'], 'against.asToday'])
    expect(said[0]).toMatchObject({ tone: 'better', cost: 'less', location: 'less', market: 'less' })
  })

  // 1000.4 is within half a thousandth of 1000, 0.5003 is not.
  test('the same is what the server calls the same', () => {
    const statements = [against('localEast', 1000.4, 0.5003, 0.4), against('greedy', 1000, 0.6, 0.3)]
    const [one] = joinAgainst(statements, { baselines })
    expect(one).toMatchObject({ ids: ['localEast', 'greedy'], cost: 'same', location: 'less', market: 'more' })
  })

  test('a way that leaves demand unserved keeps its sentence, which says so', () => {
    const statements = [against('localEast', 1500, 0.7, 0.7), against('siloed', 1500, 0.7, 0.7)]
    expect(told(joinAgainst(statements, { baselines: [way('localEast'), way('siloed', 195)] }))).toEqual([
      'against.localEast',
      'against.siloed',
    ])
  })

  test('other sentences, and one without its like, stay as they are', () => {
    const moving: Statement = { code: 'movingWorse', tone: 'worse', text: words, values: {} }
    const statements = [moving, against('localEast', 1500, 0.7, 0.7)]
    expect(joinAgainst(statements, { baselines })).toEqual(statements)
  })
})

describe('the sentence', () => {
  const names = [waysWords.localEast, waysWords.asToday, waysWords.greedy]

  test('names the ways as the tables head them, and both accounts at once where they agree', () => {
    expect(againstSentence({ names, cost: 'more', location: 'more', market: 'more' })).toEqual({
      en: 'Against Stay, As today and Greedy alike, a MWh of IT work in the plan costs more without servers and carries more carbon on both accounts; the tables say by how much.',
      zh: '与“留在本地”、“维持现状”、“逐一选址”相比，本方案每兆瓦时IT用电的成本（不计服务器）均更高；碳排放按区域、市场两种口径均更高；幅度见表。',
    })
  })

  test('tells the accounts apart where they differ', () => {
    const { en, zh } = againstSentence({ names, cost: 'same', location: 'less', market: 'same' })
    expect(en).toContain('costs the same without servers and carries less carbon on the location account, as much on')
    expect(zh).toContain('均持平；碳排放按区域口径更低，按市场口径持平')
  })
})
