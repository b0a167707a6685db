import { describe, expect, test } from 'vitest'
import { amountIn, moreCny, moreTonnes, wholeCny } from '../../../client/text/decide/amounts.ts'
import { conflictWords, kindWords } from '../../../client/text/decide/conflictWords.ts'
import { forcedStatus, forcedWords, whyWords } from '../../../client/text/decide/whyWords.ts'
import type { Words } from '../../../server/contract/figure.ts'

const chinese = /[\u4e00-\u9fff]/
const plainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ')

describe('a value of a rule, as it is written into the scenario', () => {
  // 8 970 110 t = 8.97011 Mt = 897.011 万吨; rounded to three digits it would lie below what is needed.
  test.each([
    [8_970_110, 't', '8.97011 Mt', '897.011 万吨'],
    [0.961883, 'share', '96.1883 %', '96.1883 %'],
    [2883.01, 'MW', '2,883.01 MW', '2,883.01 MW'],
    [9, 'ms', '9 ms', '9 毫秒'],
    [2_500_000_000, 'CNY', '2.5 B CNY', '25 亿元'],
    [139_600_400, 'CNY/year', '139.6 M CNY', '1.396 亿元'],
    [139_601_400, 'CNY/year', '139.601 M CNY', '1.39601 亿元'],
    [0, 'CNY', '0 M CNY', '0 万元'],
    [12, 'sites', '12 sites', '12 个站点'],
  ] as const)('%d %s', (value, unit, en, zh) => {
    expect(plainSpaces(amountIn(value, unit, 'en'))).toBe(en)
    expect(plainSpaces(amountIn(value, unit, 'zh'))).toBe(zh)
  })
})

describe('what forcing costs', () => {
  test.each([
    [250.4, '+250 CNY', '+250 元'],
    [-1_400_831_527, '−1.40 B CNY', '−14.0 亿元'],
    [139_600_000, '+140 M CNY', '+1.40 亿元'],
    [0.2, '0 CNY', '0 元'],
  ] as const)('%d CNY', (cny, en, zh) => {
    expect(plainSpaces(moreCny(cny, 'en'))).toBe(en)
    expect(plainSpaces(moreCny(cny, 'zh'))).toBe(zh)
  })

  test.each([
    [-884_901, '−885 kt', '−88.5 万吨'],
    [5_960, '+5.96 kt', '+5,960 吨'],
    [403.4, '+403 t', '+403 吨'],
    [0, '0 t', '0 吨'],
  ] as const)('%d t', (tonnes, en, zh) => {
    expect(plainSpaces(moreTonnes(tonnes, 'en'))).toBe(en)
    expect(plainSpaces(moreTonnes(tonnes, 'zh'))).toBe(zh)
  })

  test('amounts that have to add up are whole, and nothing is never minus nothing', () => {
    expect([52_227_208.09, -773_126.4, -0.2].map(wholeCny)).toEqual(['52,227,208', '−773,126', '0'])
  })
})

const all: readonly (readonly [string, Words])[] = [
  whyWords,
  forcedWords,
  forcedStatus,
  conflictWords,
  kindWords,
].flatMap((words) => Object.entries<Words>(words))

test.each(all)('both languages: %s', (_key, { en, zh }) => {
  expect(en).not.toMatch(chinese)
  // Units are the same in both.
  if (!/^(MW|kgCO₂\/MWh IT|，)$/.test(zh)) expect(zh).toMatch(chinese)
})
