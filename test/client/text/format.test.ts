import { describe, expect, test } from 'vitest'
import {
  carbon,
  changeOf,
  gramsPerKwh,
  joined,
  milliseconds,
  millisecondsMore,
  money,
  percent,
  plain,
  power,
} from '../../../client/text/format.ts'

const one = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('money', () => {
  test.each([
    [38.83e9, '38.8 B CNY', '388 亿元'],
    [561.1e9, '561 B CNY', '5,611 亿元'],
    [2e9, '2.00 B CNY', '20.0 亿元'],
    [139_600_000, '140 M CNY', '1.40 亿元'],
    // Half a million below a billion is what rounds to a thousand million.
    [999_500_000, '1.00 B CNY', '10.0 亿元'],
    [999_499_999, '999 M CNY', '9.99 亿元'],
    [14_300_000, '14.3 M CNY', '1,430 万元'],
    // 99 995 000 is 9 999.5 times ten thousand: it rounds to a hundred million.
    [99_995_000, '100 M CNY', '1.00 亿元'],
    [99_994_999, '100 M CNY', '9,999 万元'],
    [99_999_999, '100 M CNY', '1.00 亿元'],
    [4_200_000, '4.20 M CNY', '420 万元'],
    [-1.5e9, '-1.50 B CNY', '-15.0 亿元'],
    [999_999.5, '1.00 M CNY', '100 万元'],
    [402_300, '402,300 CNY', '40.2 万元'],
    [9_999, '9,999 CNY', '9,999 元'],
    [-250.4, '-250 CNY', '-250 元'],
    [0.5, '0.50 CNY', '0.50 元'],
    [-0.4, '0 M CNY', '0 万元'],
    [0, '0 M CNY', '0 万元'],
  ])('%f CNY is %s, %s', (cny, english, chinese) => {
    expect(one(joined(money(cny, 'en')))).toBe(english)
    expect(one(joined(money(cny, 'zh')))).toBe(chinese)
  })
})

// 14.01 Mt = 14.01e6 t = 1401 times ten thousand tonnes; three figures stand in every unit.
test.each([
  [14_010_000, '14.0 Mt', '1,401 万吨'],
  [999_600, '1.00 Mt', '100 万吨'],
  [999_400, '999 kt', '99.9 万吨'],
  [46_100, '46.1 kt', '4.61 万吨'],
  [9_996, '10.0 kt', '1.00 万吨'],
  [4_070, '4.07 kt', '4,070 吨'],
  [908.4, '908 t', '908 吨'],
  [0, '0 t', '0 吨'],
])('%f t of CO2 a year are %s, %s', (tonnes, english, chinese) => {
  expect(one(joined(carbon(tonnes, 'en')))).toBe(english)
  expect(one(joined(carbon(tonnes, 'zh')))).toBe(chinese)
})

test.each([
  [5320, '5.32', 'GW'],
  [1000, '1.00', 'GW'],
  [999, '999', 'MW'],
  [9.996, '10.0', 'MW'],
  [7.5, '7.50', 'MW'],
  [0, '0', 'MW'],
])('%f MW is %s %s', (mw, number, unit) => {
  expect(power(mw)).toEqual({ number, unit })
})

test('a share is shown as a percentage that keeps its sign beside it', () => {
  expect(one(percent(0.784))).toBe('78.4 %')
  expect(one(percent(0.784, 0))).toBe('78 %')
  expect(percent(1)).toContain('\u00a0')
})

test('a plain number has fewer decimals the larger it is', () => {
  expect([0.0016, 0.12345, 1.5, 12.34, 123.4, 220_000_000].map(plain)).toEqual([
    '0.002',
    '0.123',
    '1.5',
    '12.3',
    '123',
    '220,000,000',
  ])
})

test('latency: a tenth of a millisecond, a dash where there is no path', () => {
  expect([milliseconds(1), milliseconds(8.84), milliseconds(null)]).toEqual(['1.0', '8.8', '–'])
})

test('a carbon intensity in t/MWh is the thousandfold in g/kWh', () => {
  expect(gramsPerKwh(0.2404)).toBe('240')
})

describe('change', () => {
  test.each([
    [48.6, 100, '−51.4 %'],
    [103, 100, '+3 %'],
    [0, 100, '−100 %'],
    [1560, 100, '×15.6'],
    [200, 100, '×2'],
    [100.04, 100, null],
    [5, 0, null],
    [0, 0, null],
  ])('%f after %f is %s', (now, before, text) => {
    const change = changeOf(now, before)
    expect(change === null ? null : one(change)).toBe(text)
  })

  test.each([
    [31.3, 2, '+29.3 ms'],
    [2, 31.3, '−29.3 ms'],
    [2.04, 2, null],
  ])('%f ms after %f ms is %s', (now, before, text) => {
    expect(millisecondsMore(now, before)).toBe(text)
  })
})
