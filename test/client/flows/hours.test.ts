import { describe, expect, test } from 'vitest'
import { durationCurve, valueAtShare } from '../../../client/flows/durationCurve.ts'
import { hourBars } from '../../../client/flows/hourBars.ts'
import { hourPages, pageAt } from '../../../client/flows/hourPages.ts'
import { gramsOf, hourTotals, sitesOf, yearMeans } from '../../../client/flows/hourTotals.ts'
import { meanFactor } from '../../../client/flows/meanFactor.ts'
import { balanceSpan, siteBalance } from '../../../client/flows/siteBalance.ts'
import { yearCells } from '../../../client/flows/yearCells.ts'
import type { Operation } from '../../../server/contract/operation.ts'
import { anOperation, aSiteOperation } from '../../support/anOperation.ts'

const other = aSiteOperation({
  siteId: 'ulanqab',
  loadMw: [300, 100, 0, 0],
  gridImportMw: [0, 100, 0, 0],
  carbonTonnesPerMwh: [0, 0.9, 0, 0],
  priceCnyPerMwh: [100, 200, 999, 999],
})
const two = anOperation({ sites: [aSiteOperation(), other] })

/** A block of hours: `count` of them from 31 January, 00:00. */
function aBlock(count: number): Operation {
  const periods = Array.from({ length: count }, (_, t) => ({
    id: `h${t}`,
    day: 0,
    hours: 1,
    weight: 8760 / count,
    month: t < 24 ? 1 : 2,
    dayOfMonth: t < 24 ? 31 : Math.floor(t / 24),
    hour: t % 24,
  }))
  const days = [{ id: 'block', name: { en: 'b', zh: '块' }, weight: 1, firstPeriod: 0, periodCount: count }]
  const loadMw = periods.map(() => 50)
  return anOperation({ mode: 'hours', periods, days, calendar: [], sites: [aSiteOperation({ loadMw })] })
}

describe('sums of an hour', () => {
  // 100 MW at 0.5 t and 100 MW at 0.9 t: 140 t an hour over 200 MW = 700 g/kWh. Price by load: (400 + 200) / 2.
  test('carbon and price of several sites are weighted by load', () => {
    const totals = hourTotals(two.sites, 1)
    expect(totals).toMatchObject({ loadMw: 200, importMw: 200, carbonTonnesPerHour: 140, priceCnyPerMwh: 300 })
    expect(gramsOf(totals)).toBeCloseTo(700, 9)
  })

  test('one site alone, an unknown one none, and no price without duals or load', () => {
    expect(hourTotals(sitesOf(two, 'guian'), 1).loadMw).toBe(100)
    expect(sitesOf(two, 'nowhere')).toEqual([])
    expect(hourTotals([aSiteOperation({ priceCnyPerMwh: null })], 0).priceCnyPerMwh).toBeNull()
    expect(hourTotals([], 0).priceCnyPerMwh).toBeNull()
    expect(gramsOf({ carbonTonnesPerHour: 0, loadMw: 0 })).toBe(0)
  })

  // Hours: 3600, 3600, 780, 780 of 8760. Import: (3600·100 + 3600·100 + 780·80 + 0) / 8760 = 782 400 / 8760.
  // Price: load is the same all the time, so (3600·300 + 3600·400 + 780·300 + 780·50) / 8760 = 2 793 000 / 8760.
  test('means of the year count each period as often as it comes', () => {
    const year = yearMeans(anOperation(), anOperation().sites)
    expect(year.loadMw).toBeCloseTo(100, 9)
    expect(year.importMw).toBeCloseTo(782_400 / 8760, 9)
    expect(year.priceCnyPerMwh).toBeCloseTo(2_793_000 / 8760, 9)
  })
})

describe('pages and bars', () => {
  test('a typical day is a page with the days it stands for; every period is on one', () => {
    const pages = hourPages(anOperation())
    expect(pages.map(({ weight, firstPeriod, periodCount }) => [weight, firstPeriod, periodCount])).toEqual([
      [300, 0, 2],
      [65, 2, 2],
    ])
    expect([0, 1, 2, 3].map((t) => pageAt(pages, t))).toEqual([0, 0, 1, 1])
  })

  // 400 hours are two weeks of 168 and 64 hours more: 31 Jan + 7 days ends on 6 Feb.
  test('a long block is cut into weeks that say their dates', () => {
    const pages = hourPages(aBlock(400))
    expect(pages.map(({ periodCount }) => periodCount)).toEqual([168, 168, 64])
    expect(pages[0]?.name).toEqual({ en: 'Jan 31 – Feb 6', zh: '1月31日至2月6日' })
    expect(pageAt(pages, 399)).toBe(2)
  })

  // The highest hour of all days is 400 MW; the still noon has 200.
  test('bars of every day share one scale, and carry carbon', () => {
    const [first, noon] = hourBars(
      two,
      hourPages(two)[0] ?? { name: { en: '', zh: '' }, weight: 1, firstPeriod: 0, periodCount: 0 },
      null,
    )
    expect(first).toMatchObject({ period: 0, hour: 0, loadMw: 400, heightShare: 1 })
    expect(noon?.heightShare).toBeCloseTo(0.5, 9)
    expect(first?.gramsPerKwh).toBeCloseTo(125, 9)
  })
})

describe('the year under the bars', () => {
  test('each day has its date, its typical day and that day’s carbon', () => {
    const cells = yearCells(anOperation(), null)
    expect(cells).toHaveLength(365)
    expect(cells[0]).toMatchObject({ name: { en: 'Jan 1', zh: '1月1日' }, day: 0, month: 1, firstPeriod: 0 })
    expect(cells[59]).toMatchObject({ name: { en: 'Mar 1' }, month: 3 })
    expect(cells[150]).toMatchObject({ name: { en: 'May 31' }, day: 1, firstPeriod: 2, month: null })
    expect(cells[0]?.gramsPerKwh).toBeCloseTo(500, 9)
    expect(cells[150]?.gramsPerKwh).toBeCloseTo(200, 9)
  })

  test('a leap year has its 29 February', () => {
    const cells = yearCells(anOperation({ calendar: Array.from({ length: 366 }, () => 0) }), null)
    expect(cells[59]?.name.en).toBe('Feb 29')
    expect(cells[60]).toMatchObject({ name: { en: 'Mar 1' }, month: 3 })
  })

  test('a block of hours has a cell for each of its days; own data without a calendar none', () => {
    expect(yearCells(aBlock(60), null).map(({ firstPeriod }) => firstPeriod)).toEqual([0, 24, 48])
    expect(yearCells(anOperation({ calendar: [] }), null)).toEqual([])
  })
})

describe('a site', () => {
  test('supply equals load and what is given away, in every period', () => {
    const operation = anOperation()
    const hours = hourPages(operation).flatMap((page) => siteBalance(operation, 'guian', page))
    expect(hours).toHaveLength(4)
    for (const { supplyMw, giveMw, loadMw } of hours) {
      const supply = supplyMw.wind + supplyMw.solar + supplyMw.discharge + supplyMw.import
      expect(supply).toBeCloseTo(loadMw + giveMw.charge + giveMw.export, 9)
    }
    // Sunny noon: 150 MW of sun and 10 curtailed above the axis, 40 MW into storage and 10 sold below.
    expect(balanceSpan(hours)).toEqual({ topMw: 160, belowMw: 50 })
  })

  test('one that runs nothing has no hours', () => {
    expect(siteBalance(anOperation(), 'nowhere', hourPages(anOperation())[0] ?? never())).toEqual([])
  })

  // Import of 100 MW holds 2 · 3600 h, 80 MW 780 h, none 780 h.
  test('the duration curve falls and covers the year', () => {
    const curve = durationCurve(anOperation(), aSiteOperation().gridImportMw)
    expect(curve.map(({ value }) => value)).toEqual([100, 100, 80, 0])
    expect(curve.at(-1)?.toHour).toBeCloseTo(8760, 9)
    expect([0, 0.5, 0.82, 0.85, 1].map((share) => valueAtShare(curve, share))).toEqual([100, 100, 100, 80, 0])
    expect(valueAtShare([], 0.5)).toBeNull()
  })
})

test('the mean of a measured series', () => {
  expect(meanFactor([0.2, 0.4])).toBeCloseTo(0.3, 12)
  expect(meanFactor([])).toBe(0)
})

function never(): never {
  throw new Error('no page')
}
