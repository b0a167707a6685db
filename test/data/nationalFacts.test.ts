import { describe, expect, test } from 'vitest'
import type { Dataset } from '../../server/contract/dataset.ts'
import { loadDatasets } from '../../server/dataset/loadDataset.ts'
import { nationalData } from '../support/datasetFixture.ts'

const datasets = loadDatasets(nationalData)
const [china2025, china2030, china2030High] = datasets
if (china2025 === undefined || china2030 === undefined || china2030High === undefined)
  throw new Error('three data sets')

const inScope = (dataset: Dataset) => dataset.provinces.filter((p) => p.inScope)
const province = (id: string) => china2030.provinces.find((p) => p.id === id)?.figures
const site = (dataset: Dataset, id: string) => {
  const found = dataset.sites.find((s) => s.id === id)
  if (found === undefined) throw new Error(`no site ${id} in ${dataset.id}`)
  return found.figures
}
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

describe('what a planner tests the product with', () => {
  test.each([
    ['inner-mongolia', 0.685],
    ['ningxia', 0.642],
    ['guangdong', 0.44],
    ['zhejiang', 0.515],
    ['sichuan', 0.14],
    ['qinghai', 0.157],
    ['yunnan', 0.107],
  ])('the 2022 grid of %s carries %f tCO2 per MWh', (id, tonnes) => {
    const figure = province(id)?.gridCarbonTonnesPerMwh2022
    expect(figure?.value).toBeCloseTo(tonnes, 3)
    expect(figure).toMatchObject({ unit: 'tCO2 per MWh', quality: 'published', status: 'confirmed' })
  })

  test.each([
    ['demandShareGdp', 0.52],
    ['demandShareGdpDigital', 0.68],
  ] as const)('%s puts %f of demand in the east', (split, share) => {
    const east = inScope(china2030).filter((p) => p.zone === 'east')
    expect(sum(east.map((p) => p.figures[split]?.value ?? Number.NaN))).toBeCloseTo(share, 2)
  })

  test.each(['demandShareGdp', 'demandShareGdpDigital'] as const)('%s sums to 1 over 31 provinces', (split) => {
    const shares = inScope(china2030).map((p) => p.figures[split]?.value ?? Number.NaN)
    expect(shares).toHaveLength(31)
    expect(Math.abs(sum(shares) - 1)).toBeLessThan(1e-9)
  })

  test('AI needs 2.5, 10 and 25 GW', () => {
    expect(datasets.map((d) => d.totalItMw.value)).toEqual([2500, 10_000, 25_000])
    for (const dataset of datasets) expect(dataset.national.totalItMw).toEqual(dataset.totalItMw)
  })

  test('servers cost about ten times the hall', () => {
    const { serverCapexCnyPerMw } = china2030.national
    expect(serverCapexCnyPerMw.value / site(china2030, 'zhongwei').hallCapexCnyPerMw.value).toBeCloseTo(12.2, 1)
  })
})

describe('readings that differ from what is printed', () => {
  test('Zhongwei takes 400 CNY per MWh for 2025, not the 360 of 2020', () => {
    expect(site(china2030, 'zhongwei').tariffCnyPerMwh).toMatchObject({
      value: 400,
      quality: 'assumed',
      status: 'assumed',
    })
  })

  test('a link of 1500 km costs 2500 CNY per Gbps-month in all', () => {
    const { linkFixedCnyPerGbpsMonth, linkCnyPerGbpsMonthKm } = china2030.national
    expect(linkFixedCnyPerGbpsMonth.value + 1500 * linkCnyPerGbpsMonthKm.value).toBe(2500)
  })

  test('Chengdu-Chongqing may build to PUE 1.25, to be confirmed, and its planning values keep to it', () => {
    for (const id of ['tianfu', 'chongqing']) {
      const { pue, puePolicyLimit } = site(china2030, id)
      expect(puePolicyLimit).toMatchObject({ value: 1.25, status: 'toBeConfirmed' })
      expect(pue.value).toBeLessThanOrEqual(1.25)
    }
  })

  test('Xizang borrows the Southwest grid, year by year, and says so', () => {
    const figures = province('xizang')
    expect(figures?.gridCarbonTonnesPerMwh2021).toMatchObject({ value: 0.2113, quality: 'assumed', status: 'assumed' })
    expect(figures?.gridCarbonTonnesPerMwh2022).toMatchObject({ value: 0.2268, quality: 'assumed', status: 'assumed' })
    expect(figures?.gridCarbonTonnesPerMwh2023).toMatchObject({ value: 0.2472, quality: 'assumed', status: 'assumed' })
  })

  test('one published latency overrides the model: Shaoguan to Guangzhou', () => {
    expect(china2030.publishedLatencies).toHaveLength(5)
    expect(china2030.publishedLatencies.filter((l) => l.overrides)).toMatchObject([
      { siteId: 'shaoguan', provinceId: 'guangdong', oneWayMs: 1.3 },
    ])
  })

  test('Shaoguan counts its 300 MW of racks, less than half of it in use', () => {
    expect(site(china2025, 'shaoguan').existingItMw.value).toBe(300)
    expect(site(china2025, 'shaoguan').availableExistingShare.value).toBeCloseTo(0.55, 9)
  })
})
