import { describe, expect, test } from 'vitest'
import { bitWords, countWords, dirtierWords, pairWords } from '../../../client/text/decide/bitWords.ts'
import {
  columnCarbon,
  columnMoney,
  columnPercent,
  columnWorth,
  difference,
  kilograms,
  percentMore,
  rowCarbonStep,
  rowMoneyStep,
  signed,
  tiny,
} from '../../../client/text/decide/columnAmounts.ts'
import { reportsWords } from '../../../client/text/decide/reportsWords.ts'
import { waysWords } from '../../../client/text/decide/waysWords.ts'
import type { Words } from '../../../server/contract/figure.ts'

test('amounts take the unit of their column in each language', () => {
  expect([columnMoney(155_772e6, 'en'), columnMoney(155_772e6, 'zh')]).toEqual(['155,772', '1,558'])
  expect([columnCarbon(468_552, 'en'), columnCarbon(468_552, 'zh')]).toEqual(['469', '46.9'])
  expect([columnPercent(0.01), columnPercent(0.6213)]).toEqual(['1.0\u00a0%', '62.1\u00a0%'])
  expect([columnWorth(-1_521_012, 'en'), columnWorth(-1_521_012, 'zh')]).toEqual(['−1,521', '−152'])
  expect(columnWorth(-1, 'en')).toBe('0')
  expect(kilograms(0.80133)).toBe('801')
})

test('amounts of one row share the unit that leaves three figures to the smallest; nothing and no amount ask for none', () => {
  expect(rowMoneyStep([38.8149e9, 51e9, 0], 'en')).toEqual([1e9, 'B CNY'])
  expect(rowMoneyStep([2.1e9, -0.1396e9], 'en')).toEqual([1e6, 'M CNY'])
  expect(rowMoneyStep([2.1e9, -0.1396e9], 'zh')).toEqual([1e8, '亿元'])
  expect([rowCarbonStep([14.4e6, 39.4e6], 'en'), rowCarbonStep([14.4e6, 46_100], 'en')]).toEqual([
    [1e6, 'Mt'],
    [1e3, 'kt'],
  ])
  expect([rowCarbonStep([14.4e6, 46_100], 'zh'), rowCarbonStep([403], 'zh')]).toEqual([
    [1e4, '万吨'],
    [1, '吨'],
  ])
  expect([rowMoneyStep([0], 'en')[1], rowMoneyStep([], 'zh')[1]]).toEqual(['M CNY', '万元'])
})

test('differences carry their sign, and nothing has none', () => {
  expect([signed(-3), difference(3), difference(-3), difference(0)]).toEqual(['−3', '+3', '−3', '0'])
  expect([percentMore(-0.513), percentMore(0.1047), percentMore(1e-6)]).toEqual([
    '−51.3\u00a0%',
    '+10.5\u00a0%',
    '0\u00a0%',
  ])
  expect([tiny(6.08e-16), tiny(null)]).toEqual(['6.1e-16', '–'])
})

describe('words of the comparison', () => {
  const name = { en: 'Bit', zh: '送算力' }
  const all: readonly (readonly [string, Words])[] = [
    ...Object.entries(waysWords),
    ...Object.entries(bitWords),
    ...Object.entries(reportsWords),
    ['counts', countWords({ pairs: 4, bit: 2, electron: 1, stay: 1 })],
    ['dirtier', dirtierWords({ dirtier: 1, movable: 2, region: name, province: name, thereKg: '8', homeKg: '5' })],
    ['saves', pairWords({ name, saved: '9' }, { name, saved: '8' })],
    ['stays', pairWords({ name, saved: null }, { name, saved: null })],
  ]

  test.each(all)('%s is said in both', (key, { en, zh }) => {
    expect(en).not.toMatch(/[\u4e00-\u9fff]/)
    if (key !== 'hhi') expect(zh).toMatch(/[\u4e00-\u9fff]/)
  })

  test('a pair says once that one way is both cheapest and cleanest, and twice that two are', () => {
    expect(pairWords({ name, saved: '9' }, { name, saved: '8' }).en).toBe(
      'Bit is cheapest, 9 CNY less than staying, and carries least carbon, 8 kg less than staying.',
    )
    const stay = { name: { en: 'Stay', zh: '留在本地' }, saved: null }
    expect(pairWords({ name, saved: '9' }, stay).zh).toBe('送算力成本最低，比留在本地省 9 元；留在本地碳排放最低。')
    expect(pairWords(stay, { name, saved: '8' }).en).toBe(
      'Staying is cheapest; Bit carries least carbon, 8 kg less than staying.',
    )
  })
})
