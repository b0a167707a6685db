import { describe, expect, test } from 'vitest'
import { about, readAbout } from '../../../client/panels/about.ts'
import { figuresBehind } from '../../../client/panels/figuresBehind.ts'
import type { RestsOn } from '../../../server/contract/plan.ts'

const rests = (figure: string): RestsOn => ({
  figure,
  value: 1,
  unit: 'MW',
  year: '2030',
  sourceId: 's',
  quality: 'assumed',
  status: 'assumed',
  changed: false,
})

const restsOn = [
  'national.a',
  'sites.x.pue',
  'sites.x.tariff',
  'sites.xy.pue',
  'sites.y.pue',
  'origins.y.wind.mwh',
].map(rests)

const names = (data: readonly string[], ids: Readonly<Record<string, string>>) => {
  const { all, named } = figuresBehind(data, ids, restsOn)
  return { all: all.map(({ figure }) => figure), named: named.map(({ figure }) => figure) }
}

describe('the figures behind a result', () => {
  test('are those of its own site, in the order of the note, each once', () => {
    expect(names(['sites.{site}.tariff', 'national.', 'sites.{site}.'], { site: 'x' })).toEqual({
      all: ['sites.x.tariff', 'national.a', 'sites.x.pue'],
      named: ['sites.x.tariff', 'national.a'],
    })
  })

  test('are those of every site where none is named, and then no single one is printed', () => {
    expect(names(['sites.{site}.pue'], {})).toEqual({ all: ['sites.x.pue', 'sites.xy.pue', 'sites.y.pue'], named: [] })
  })

  test('an id is taken by the letter', () => {
    expect(names(['origins.{origin}.mwh'], { origin: 'y.wind' }).named).toEqual(['origins.y.wind.mwh'])
    expect(names(['sites.{site}.'], { site: '.' }).all).toEqual([])
  })
})

test('what a number is comes back as it was written, whatever its ids hold', () => {
  const ids = { region: 'a b&c=d?', site: '省' }
  expect(readAbout(about('flowItMw', ids))).toEqual({ kind: 'flowItMw', ids })
  expect(readAbout(about('kpiCarbon'))).toEqual({ kind: 'kpiCarbon', ids: {} })
})
