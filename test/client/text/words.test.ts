import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { helpIn } from '../../../client/help/helpIn.ts'
import { en, type TextKey } from '../../../client/text/en.ts'
import { figureNames } from '../../../client/text/figureNames.ts'
import { zh } from '../../../client/text/zh.ts'
import { nationalFigureNames } from '../../../server/contract/dataset.ts'
import { Quality, Status } from '../../../server/contract/figure.ts'
import { nationalDataset } from '../../support/nationalDataset.ts'

const keys = Object.keys(en) as TextKey[]
const chinese = /[\u4e00-\u9fff]/
/** Names and units that are the same in both languages. */
const shared = /^(Xisuan|API|EN|PUE|CSV|GW|MW|g\/kWh|，|、|：|×…|[a-z]?)$/

describe('the console speaks both languages', () => {
  test.each(keys)('%s', (key) => {
    expect(en[key]).not.toBe('')
    expect(zh[key]).not.toBe('')
    if (key !== 'language') expect(en[key]).not.toMatch(chinese)
    if (!shared.test(zh[key])) expect(zh[key]).toMatch(chinese)
  })

  test('help has the same chapters and paragraphs', () => {
    const shape = (language: 'en' | 'zh') => helpIn(language).map(({ paragraphs }) => paragraphs.length)
    expect(shape('zh')).toEqual(shape('en'))
    expect(shape('en').length).toBeGreaterThan(4)
  })
})

test('every string is used by a panel', () => {
  const panels = fileURLToPath(new URL('../../../client/', import.meta.url))
  const files = ['panels', 'charts', 'state'].flatMap((room) =>
    readdirSync(panels + room, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => `${panels}${room}/${name}`),
  )
  const text = files.map((file) => readFileSync(file, 'utf8')).join('\n')
  const figureWords: readonly string[] = [...Quality.options, ...Status.options]
  expect(keys.filter((key) => !text.includes(`'${key}'`) && !figureWords.includes(key))).toEqual([])
})

describe('every figure of a data set has a name in words', () => {
  test('national figures', () => {
    expect(nationalFigureNames.filter((name) => !figureNames[name])).toEqual([])
  })

  test('provinces, sites and classes', () => {
    const { provinces, sites, workloads } = nationalDataset('china-2030')
    const used = [...provinces, ...sites, ...workloads].flatMap(({ figures }) => Object.keys(figures))
    expect(used.length).toBeGreaterThan(500)
    const unnamed = new Set(used.filter((name) => !figureNames[name]))
    expect([...unnamed]).toEqual([])
  })
})
