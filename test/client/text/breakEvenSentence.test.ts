import { expect, test } from 'vitest'
import { type BreakEvenFacts, breakEvenSentence } from '../../../client/text/decide/breakEvenSentence.ts'

const facts: BreakEvenFacts = {
  parameter: { en: 'carbon price', zh: '碳价' },
  unit: 'CNY per tCO2',
  low: 0,
  high: 1000,
  value: 477.66,
  holdsBelow: false,
  holdsAbove: true,
  load: { region: null, workload: null },
  condition: { here: { en: 'Qingyang', zh: '庆阳' }, there: { en: 'Shaoguan', zh: '韶关' } },
}
const stays: BreakEvenFacts = {
  ...facts,
  parameter: { en: 'grid tariff at Guangdong (at home)', zh: '广东（本地）电价' },
  unit: 'CNY per MWh',
  value: 168.02,
  holdsBelow: true,
  holdsAbove: false,
  load: { region: { en: 'Guangdong', zh: '广东' }, workload: { en: 'Training', zh: '训练' } },
  condition: { zone: 'east', thanMw: 312 },
}

test.each([
  [
    'from a value on',
    facts,
    'With the carbon price at 478 CNY per tCO2 or more, Qingyang holds more load than Shaoguan.',
    '碳价达到 478 元/吨CO₂ 起，庆阳承载的负荷多于韶关。',
  ],
  [
    'up to a value',
    stays,
    'With the grid tariff at Guangdong (at home) at 168 CNY per MWh or less, more than 312 MW of Guangdong’s “Training” load stays in the east; above it no longer.',
    '广东（本地）电价不高于 168 元/兆瓦时，则位于东部的广东训练负荷超过 312 MW；再高则不然。',
  ],
  [
    'nowhere',
    { ...facts, value: null, holdsAbove: false },
    'Carbon price from 0 to 1,000 CNY per tCO2: nowhere is it true that Qingyang holds more load than Shaoguan.',
    '碳价在 0 至 1,000 元/吨CO₂ 之间，“庆阳承载的负荷多于韶关”始终不成立。',
  ],
  [
    'throughout',
    { ...facts, value: null, holdsBelow: true },
    'Carbon price from 0 to 1,000 CNY per tCO2: Qingyang holds more load than Shaoguan throughout.',
    '碳价在 0 至 1,000 元/吨CO₂ 之间，“庆阳承载的负荷多于韶关”始终成立。',
  ],
])('%s', (_name, of, en, zh) => {
  expect(breakEvenSentence(of)).toEqual({ en, zh })
})
