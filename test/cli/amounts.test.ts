import { expect, test } from 'vitest'
import { bigCny, bigTonnes, yearlyCny } from '../../server/cli/amounts.ts'

test('the same amount in the units of either language', () => {
  expect([yearlyCny(561_086_980_956, 'en'), yearlyCny(561_086_980_956, 'zh')]).toEqual([
    '561.087 bn CNY/year',
    '5610.87 亿元/年',
  ])
  expect([bigCny(8_159_000_000, 'en', 2), bigCny(8_159_000_000, 'zh', 2)]).toEqual(['8.16 bn CNY', '81.6 亿元'])
  expect([bigTonnes(14_421_777, 'en'), bigTonnes(14_421_777, 'zh')]).toEqual(['14.422 Mt', '1442.2 万吨'])
})
