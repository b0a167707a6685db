import { describe, expect, test } from 'vitest'
import { Dataset, DatasetId } from '../../server/contract/dataset.ts'
import type { Figure } from '../../server/contract/figure.ts'
import { loadDataset, loadDatasets } from '../../server/dataset/loadDataset.ts'
import { corruptedData, nationalData } from '../support/datasetFixture.ts'

const datasets = loadDatasets(nationalData)
const byId = new Map(datasets.map((dataset) => [dataset.id, dataset]))
const dataset = (id: DatasetId): Dataset => {
  const found = byId.get(id)
  if (found === undefined) throw new Error(`no ${id}`)
  return found
}
const site = (id: DatasetId, siteId: string) => {
  const found = dataset(id).sites.find((s) => s.id === siteId)
  if (found === undefined) throw new Error(`no ${siteId}`)
  return found
}

/** Every figure of a data set, with where it stands. */
function figuresOf(value: unknown, path = ''): readonly (readonly [string, Figure])[] {
  if (typeof value !== 'object' || value === null) return []
  if ('value' in value && 'sourceId' in value) return [[path, value as Figure]]
  return Object.entries(value).flatMap(([key, item]) => figuresOf(item, `${path}.${key}`))
}

describe.each(datasets)('$id', (data) => {
  test('is a whole data set of the contract', () => {
    expect(() => Dataset.parse(data)).not.toThrow()
    expect(data.provinces).toHaveLength(34)
    expect(data.sites.filter((s) => s.kind === 'named')).toHaveLength(22)
    expect(data.workloads).toHaveLength(5)
    expect(data.origins).toHaveLength(31 * 2 + 5)
    expect(data.policies.find(({ policyId }) => policyId === 'green-share-new-hub-min')).toMatchObject({
      limit: { value: 0.8, status: 'confirmed' },
      document: { en: 'Fa-Gai-Shu-Ju [2023] 1779', zh: '发改数据〔2023〕1779号' },
    })
  })

  test('keeps a home for the demand of every province in scope', () => {
    const homes = data.sites.filter((s) => s.kind === 'home')
    const inScope = data.provinces.filter((p) => p.inScope)
    expect(homes.map((s) => s.id)).toEqual(inScope.map((p) => `home-${p.id}`))
    for (const province of inScope) {
      const { demandShareGdp, demandShareGdpDigital } = province.figures
      const share = Math.max(demandShareGdp?.value ?? 0, demandShareGdpDigital?.value ?? 0)
      const home = site(data.id, `home-${province.id}`)
      expect(home.figures.maxItMw.value, province.id).toBeCloseTo(1.5 * share * data.totalItMw.value, 6)
      expect(home.figures.existingItMw.value).toBe(0)
      expect(home.position).toEqual(province.position)
    }
  })

  test('cites a document for every figure and never shows judgement as confirmed', () => {
    const sources = new Set(data.sources.map((s) => s.sourceId))
    const figures = figuresOf(data)
    expect(figures.length).toBeGreaterThan(900)
    for (const [path, figure] of figures) {
      expect(sources.has(figure.sourceId), `${path} cites ${figure.sourceId}`).toBe(true)
      expect(figure.quality === 'assumed' && figure.status === 'confirmed', path).toBe(false)
      expect(figure.low ?? figure.value, path).toBeLessThanOrEqual(figure.value)
      expect(figure.high ?? figure.value, path).toBeGreaterThanOrEqual(figure.value)
    }
  })

  test('names everything in both languages', () => {
    const named = [...data.provinces, ...data.sites, ...data.workloads]
    for (const { name } of named) expect(name.en !== '' && /[\u4e00-\u9fff]/.test(name.zh), name.en).toBe(true)
  })

  test('is frozen to the bottom', () => {
    expect(Object.isFrozen(data)).toBe(true)
    expect(Object.isFrozen(data.sites[0]?.figures.maxItMw)).toBe(true)
    expect(() => Object.assign(data.sites[0]?.figures.maxItMw ?? {}, { value: 1 })).toThrow(TypeError)
  })
})

describe('derived figures', () => {
  // Zhongwei: existing 500, planning 3500, high 5600.
  test.each([
    ['china-2025', 625],
    ['china-2030', 3500],
    ['china-2030-high', 5600],
  ] as const)('%s lets Zhongwei reach %d MW', (id, maxItMw) => {
    expect(site(id, 'zhongwei').figures.maxItMw.value).toBe(maxItMw)
  })

  test('three times that in wind and in solar in the west, once elsewhere', () => {
    const { figures: west } = site('china-2030', 'zhongwei')
    expect([west.maxBuildWindMw.value, west.maxBuildSolarMw.value]).toEqual([10_500, 10_500])
    const { figures: central } = site('china-2030', 'wuhu')
    expect([central.maxBuildWindMw.value, central.maxBuildSolarMw.value]).toEqual([1500, 1500])
    const { figures: east } = site('china-2030', 'zhangbei')
    expect(east.maxBuildWindMw.value).toBe(1800)
  })

  test('nothing is built for homes in dense cities, a quarter of demand elsewhere', () => {
    for (const id of ['beijing', 'tianjin', 'shanghai']) {
      expect(site('china-2030', `home-${id}`).figures.maxBuildSolarMw.value, id).toBe(0)
    }
    const { maxItMw, maxBuildWindMw } = site('china-2030', 'home-guangdong').figures
    expect(maxBuildWindMw.value / maxItMw.value).toBeCloseTo(0.25 / 1.5, 9)
  })

  test('halls: western cost x index at named sites, eastern cost at home outside the west', () => {
    expect(site('china-2030', 'zhongwei').figures.hallCapexCnyPerMw.value).toBe(18e6)
    expect(site('china-2030', 'shaoguan').figures.hallCapexCnyPerMw.value).toBeCloseTo(18e6 * 1.15, 3)
    expect(site('china-2030', 'home-ningxia').figures.hallCapexCnyPerMw.value).toBe(18e6)
    for (const id of ['guangdong', 'hubei', 'jilin']) {
      expect(site('china-2030', `home-${id}`).figures.hallCapexCnyPerMw.value, id).toBe(22e6)
    }
  })

  test('what AI may use of standing halls is what is not on rack', () => {
    expect(site('china-2030', 'zhongwei').figures.availableExistingShare).toMatchObject({
      value: 0.38,
      low: 0.28,
      high: 0.5,
    })
    expect(site('china-2030', 'datong').figures.availableExistingShare.value).toBe(0.3728)
    expect(site('china-2030', 'xining').figures.availableExistingShare.value).toBeCloseTo(0.05, 9)
  })

  test('an origin sells a tenth of its yearly energy at its own cost, without premium or delivery', () => {
    const origin = (id: string) => dataset('china-2030').origins.find((o) => o.id === id)
    // Inner Mongolia: 85 000 MW x 2480 h x 0.1; LCOE 168 CNY per MWh.
    expect(origin('inner-mongolia.wind')?.volumeMwh.value).toBeCloseTo(21_080_000, 3)
    expect(origin('inner-mongolia.wind')?.priceCnyPerMwh.value).toBe(168)
    const hydro = dataset('china-2030').origins.filter((o) => o.technology === 'hydro')
    expect(hydro.map((o) => o.provinceId).sort()).toEqual(['guizhou', 'hubei', 'qinghai', 'sichuan', 'yunnan'])
    for (const { priceCnyPerMwh } of hydro) expect(priceCnyPerMwh.value).toBe(280)
  })

  test('a figure made of figures is never better than they are', () => {
    const figures = dataset('china-2030').provinces.find((p) => p.id === 'guangdong')?.figures
    expect(figures?.demandShareGdp).toMatchObject({ quality: 'derived', status: 'confirmed' })
    expect(figures?.demandShareGdpDigital).toMatchObject({ quality: 'assumed', status: 'assumed' })
    const volume = dataset('china-2030').origins.find((o) => o.id === 'yunnan.wind')?.volumeMwh
    expect(volume).toMatchObject({ quality: 'assumed', status: 'toBeConfirmed' })
  })
})

describe('the content hash', () => {
  test('is the same for the same tables and differs between data sets', () => {
    for (const id of DatasetId.options) expect(loadDataset(nationalData, id).hash).toBe(dataset(id).hash)
    expect(new Set(datasets.map((d) => d.hash)).size).toBe(3)
  })

  test('moves when one figure moves', () => {
    const moved = corruptedData('tables/site_tariff.csv', 'zhongwei,400', 'zhongwei,401')
    expect(loadDataset(moved, 'china-2030').hash).not.toBe(dataset('china-2030').hash)
  })
})
