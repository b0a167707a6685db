import { describe, expect, test } from 'vitest'
import { loadDataset, loadDatasets } from '../../server/dataset/loadDataset.ts'
import { corruptedData, nationalData } from '../support/datasetFixture.ts'

const datasets = loadDatasets(nationalData)
const [, china2030] = datasets
if (china2030 === undefined) throw new Error('three data sets')
const { shapes, sites, provinces, workloads, sources } = china2030
const inScope = provinces.filter((province) => province.inScope)
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
const hour = (values: readonly number[], at: number) => values[at] ?? Number.NaN
const noonAndEvening = (values: readonly number[]) => [hour(values, 12), hour(values, 20)] as const

const seasonOf = (provinceId: string, month: number) => {
  const shape = shapes.tariffShapes.find((s) => s.provinceId === provinceId)
  const season = shape?.seasons.find((s) => s.months.includes(month))
  if (season === undefined) throw new Error(`no tariff for ${provinceId} in month ${month}`)
  return season
}

test('the shapes are the same in every data set', () => {
  for (const dataset of datasets) expect(dataset.shapes).toEqual(shapes)
})

test('every shape names a document that exists and no judgement is confirmed', () => {
  const known = new Set(sources.map(({ sourceId }) => sourceId))
  const seasons = shapes.tariffShapes.flatMap((shape) => shape.seasons)
  const all = [...shapes.workloadShapes, ...shapes.gridCarbonShapes, shapes.hydroMonthlyRatio, ...seasons]
  expect(all.length).toBeGreaterThan(70)
  for (const { sourceId, quality, status } of all) {
    expect(known.has(sourceId), sourceId).toBe(true)
    expect(quality === 'assumed' && status === 'confirmed', sourceId).toBe(false)
  }
})

describe('work of a class', () => {
  test('there is one shape per class', () => {
    expect(shapes.workloadShapes.map((s) => s.workloadId).sort()).toEqual(workloads.map((w) => w.id).sort())
  })

  test.each(shapes.workloadShapes)('$workloadId averages 1 over five weekdays and two weekend days', (shape) => {
    const week = 5 * sum(shape.weekdayRatio) + 2 * sum(shape.weekendRatio)
    expect(week / (7 * 24)).toBeCloseTo(1, 12)
  })

  test('inference follows people: quietest at 4:00, busiest by day, quieter at the weekend', () => {
    for (const id of ['realtime-inference', 'interactive-inference']) {
      const shape = shapes.workloadShapes.find((s) => s.workloadId === id)
      if (shape === undefined) throw new Error(`no ${id}`)
      expect(shape.weekdayRatio.indexOf(Math.min(...shape.weekdayRatio)), id).toBe(4)
      for (const [peak, trough] of [
        [10, 12],
        [15, 18],
      ] as const) {
        expect(hour(shape.weekdayRatio, peak), `${id} at ${peak}`).toBeGreaterThan(hour(shape.weekdayRatio, trough))
      }
      expect(sum(shape.weekendRatio), id).toBeLessThan(sum(shape.weekdayRatio))
    }
  })

  test('training runs day and night', () => {
    const training = shapes.workloadShapes.find((s) => s.workloadId === 'training-finetuning')
    expect(new Set([...(training?.weekdayRatio ?? []), ...(training?.weekendRatio ?? [])])).toEqual(new Set([1]))
  })
})

describe('time-of-use tariffs', () => {
  test('every province in scope has one price for each hour of each month', () => {
    expect(shapes.tariffShapes.map((s) => s.provinceId)).toEqual(inScope.map((p) => p.id))
    for (const { provinceId, seasons } of shapes.tariffShapes) {
      const months = seasons.flatMap((s) => s.months).sort((a, b) => a - b)
      expect(months, provinceId).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
      for (const { hourRatio } of seasons) expect(Math.min(...hourRatio), provinceId).toBeGreaterThan(0)
    }
  })

  // Gansu: valley 10-16, peak 6-8 and 18-23, flat in between; 0.5, 1.5 and 1.
  test('periods become hours: Gansu', () => {
    const [v, p] = [0.5, 1.5]
    expect(seasonOf('gansu', 5).hourRatio).toEqual(
      [1, 1, 1, 1, 1, 1, p, p, 1, 1, v, v, v, v, v, v, 1, 1, p, p, p, p, p, 1], // 0:00 to 24:00
    )
  })

  // Liaoning's morning peak ends at 10:30: half of 10:00-11:00 at 1.5 and half flat, (1.5 + 1) / 2 = 1.25.
  // From 11:30 to 12:30 is valley: (1 + 0.5) / 2 = 0.75 in both hours.
  test('an hour of two levels costs the mean of both: Liaoning', () => {
    const { hourRatio } = seasonOf('liaoning', 4)
    expect([10, 11, 12].map((at) => hour(hourRatio, at))).toEqual([1.25, 0.75, 0.75])
  })

  test.each(['shandong', 'gansu', 'ningxia', 'inner-mongolia', 'qinghai', 'xinjiang', 'hebei', 'shanxi'])(
    'noon is cheap and the evening dear in spring in %s',
    (id) => {
      const { hourRatio } = seasonOf(id, 4)
      // Xinjiang's noon is two hours later by the clock of Asia/Shanghai.
      expect(hour(hourRatio, id === 'xinjiang' ? 14 : 12)).toBeLessThan(1)
      expect(hour(hourRatio, 20)).toBeGreaterThan(1)
    },
  )

  test('the sharp peak of Guangdong holds in summer only', () => {
    expect(hour(seasonOf('guangdong', 8).hourRatio, 16)).toBe(2.125)
    expect(hour(seasonOf('guangdong', 12).hourRatio, 16)).toBe(1.7)
  })

  test('a tariff is confirmed only where its notice was read, hours and ratios', () => {
    expect(seasonOf('beijing', 8)).toMatchObject({ sourceId: 'tou-beijing-2023', status: 'confirmed' })
    expect(seasonOf('henan', 4)).toMatchObject({ quality: 'published', status: 'toBeConfirmed' })
    expect(seasonOf('xizang', 4)).toMatchObject({
      sourceId: 'ndrc-2021-1093',
      quality: 'assumed',
      status: 'toBeConfirmed',
    })
  })

  test('the dearest hour costs at least three times the cheapest of the year, as the national rule asks', () => {
    for (const { provinceId, seasons } of shapes.tariffShapes) {
      const ratios = seasons.flatMap(({ hourRatio }) => hourRatio)
      expect(Math.max(...ratios) / Math.min(...ratios), provinceId).toBeGreaterThanOrEqual(3)
    }
  })
})

describe('carbon and hydro', () => {
  test('grid carbon averages 1 over the day, lowest at noon, highest in the evening, in every grid region', () => {
    const regions = new Set(inScope.map((p) => p.gridRegion))
    expect(new Set(shapes.gridCarbonShapes.map((s) => s.gridRegion))).toEqual(regions)
    for (const { gridRegion, hourRatio } of shapes.gridCarbonShapes) {
      expect(sum(hourRatio) / 24, gridRegion).toBeCloseTo(1, 12)
      const [noon, evening] = noonAndEvening(hourRatio)
      expect([noon, evening], gridRegion).toEqual([Math.min(...hourRatio), Math.max(...hourRatio)])
    }
  })

  test('hydro averages 1 over 365 days and is high from June to September', () => {
    const { monthRatio } = shapes.hydroMonthlyRatio
    const days = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    expect(sum(monthRatio.map((ratio, month) => ratio * (days[month] ?? 0))) / 365).toBeCloseTo(1, 12)
    const [wet, dry] = [monthRatio.slice(5, 9), [...monthRatio.slice(0, 5), ...monthRatio.slice(9)]]
    expect(Math.min(...wet)).toBeGreaterThan(Math.max(...dry))
  })
})

test('every site knows its mean temperature, every province in scope its climate', () => {
  for (const { id, figures } of sites) expect(figures.annualMeanTemperatureC.unit, id).toBe('degrees Celsius')
  const home = sites.find(({ id }) => id === 'home-heilongjiang')
  expect(home?.figures.annualMeanTemperatureC).toMatchObject({ value: 5.1, status: 'toBeConfirmed' })
  expect(provinces.filter(({ climate }) => climate === null).map(({ id }) => id)).toEqual([
    'taiwan',
    'hong-kong',
    'macao',
  ])
  expect(provinces.find(({ id }) => id === 'qinghai')?.climate).toBe('qinghaiTibet')
})

// 0.3 % too much in one hour of 24 is within rounding: it is divided out, and the mean stays 1.
test('a rounding error in a shape never changes the yearly figure', () => {
  const moved = corruptedData('tables/grid_carbon_shapes.csv', 'North,1.045,', 'North,1.048,')
  const north = loadDataset(moved, 'china-2030').shapes.gridCarbonShapes.find((s) => s.gridRegion === 'North')
  expect(sum(north?.hourRatio ?? []) / 24).toBeCloseTo(1, 12)
  expect(hour(north?.hourRatio ?? [], 0)).toBeGreaterThan(1.0475)
})

test('a whole data set stays below 400 kB as JSON', () => {
  for (const dataset of datasets) expect(JSON.stringify(dataset).length, dataset.id).toBeLessThan(400_000)
})
