import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { Dataset } from '../../server/contract/dataset.ts'
import { openTab, readFlows, readKpis, serveConsole, setNumber, solve, switchLanguage, textOf } from './console.ts'

const served = serveConsole()

describe('first visit', () => {
  test('opens on a solved plan whose four figures can be read', async () => {
    const { page, faults } = await served.open()
    const kpis = await readKpis(page)
    expect(Object.keys(kpis)).toEqual(['cost', 'carbon', 'movedWest', 'latency'])
    expect(kpis.cost).toMatch(/cost[\s\S]*\d[\d.,]* [MB] CNY/i)
    expect(kpis.carbon).toMatch(/emissions[\s\S]*\d[\d.,]* Mt/i)
    expect(kpis.movedWest).toMatch(/\d[\d.,]* [GM]W[\s\S]*% of eastern demand/i)
    expect(kpis.latency).toMatch(/\d[\d.,]* ms/)
    expect(faults).toEqual([])
  })

  test('single moves that carry more carbon stand folded under the sentence that sums them up', async () => {
    const { page } = await served.open()
    const moves = page.locator('[data-code="moveCarriesMore"]')
    const unfold = page.locator('[data-code="movingWorse"]').getByRole('button', { expanded: false })
    await unfold.waitFor()
    expect(await moves.count()).toBe(0)
    expect(await textOf(unfold)).toBe('The largest, one by one (5)')
    await unfold.click()
    expect(await moves.count()).toBe(5)
    await page.locator('[data-code="movingWorse"]').getByRole('button', { expanded: true }).click()
    expect(await moves.count()).toBe(0)
  })

  test('the map draws the plan: ribbons on its canvas, in more than one colour', async () => {
    const { page } = await served.open()
    const canvas = page.locator('.leaflet-container canvas').first()
    await canvas.waitFor()
    await expect.poll(() => coloursOn(page), { timeout: 10_000 }).toBeGreaterThan(20)
  })

  test('every flow of the answer stands in the table, to the MW', async () => {
    const { page } = await served.open()
    const flows = await readFlows(page)
    const answer = await page.request.post(`${served.origin}/api/v1/solve`, { data: { dataset: 'china-2030' } })
    const plan: { placements: { regionId: string; siteId: string; itMw: number }[] } = await answer.json()
    const total = plan.placements.reduce((sum, { itMw }) => sum + itMw, 0)
    const shown = [...flows.values()].reduce((sum, mw) => sum + mw, 0)
    expect(flows.size).toBeGreaterThan(40)
    expect(Math.abs(shown - total)).toBeLessThan(1)
  })
})

describe('a higher carbon price', () => {
  test('gives other flows and other figures, and says what changed', async () => {
    const { page, faults } = await served.open()
    const [kpisBefore, flowsBefore] = [await readKpis(page), await readFlows(page)]
    await setNumber(page, 'carbon-price', '2000')
    expect(await solve(page)).toBe(200)
    const [kpis, flows] = [await readKpis(page), await readFlows(page)]
    expect(kpis.cost).not.toBe(kpisBefore.cost)
    expect(kpis.carbon).not.toBe(kpisBefore.carbon)
    const moved = [...new Set([...flows.keys(), ...flowsBefore.keys()])].filter(
      (pair) => Math.abs((flows.get(pair) ?? 0) - (flowsBefore.get(pair) ?? 0)) > 1,
    )
    expect(moved.length).toBeGreaterThan(5)
    await openTab(page, 'plan')
    expect(await textOf(page.getByTestId('what-changed'))).toMatch(/carbon price[\s\S]*2,?000/i)
    expect(faults).toEqual([])
  })

  test('can be set and solved from the keyboard alone, and focus stays on Solve', async () => {
    const { page } = await served.open()
    const before = await textOf(page.locator('[data-kpi="carbon"]'))
    await press(page, 'Tab', '#tab-plan')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.locator('#tab-scenario:focus[aria-selected="true"]').waitFor()
    await press(page, 'Tab', '[data-testid="carbon-price"]')
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('2000')
    await press(page, 'Shift+Tab', '[data-testid="solve"]')
    expect(await solve(page, () => page.keyboard.press('Enter'))).toBe(200)
    await page.locator('[data-testid="solve"]:focus').waitFor()
    await openTab(page, 'plan')
    expect(await textOf(page.locator('[data-kpi="carbon"]'))).not.toBe(before)
  })

  test('asks nobody but this server', async () => {
    const { page, requests } = await served.open()
    await setNumber(page, 'carbon-price', '500')
    await solve(page)
    for (const tab of ['sites', 'table', 'sources', 'help'] as const) await openTab(page, tab)
    await page.waitForLoadState('networkidle')
    const elsewhere = requests.filter((url) => !url.startsWith(`${served.origin}/`) && !/^(data|blob):/.test(url))
    expect(requests.length).toBeGreaterThan(5)
    expect(elsewhere).toEqual([])
  })
})

test('on grid power alone the plan says that load from Guangdong carries more carbon in the north-west', async () => {
  const { page } = await served.open()
  const dataset = Dataset.parse(await (await page.request.get(`${served.origin}/api/v1/datasets/china-2030`)).json())
  const north = dataset.sites.filter(({ provinceId }) => provinceId === 'inner-mongolia' || provinceId === 'ningxia')
  expect(north.length).toBeGreaterThan(1)
  await openTab(page, 'scenario')
  await page.getByLabel('Own wind and solar at sites').uncheck()
  await page.getByLabel('Contracts with other provinces').uncheck()
  expect(await solve(page)).toBe(200)
  const flows = await readFlows(page)
  expect(north.some(({ id }) => (flows.get(`guangdong ${id}`) ?? 0) > 1)).toBe(true)
  await openTab(page, 'plan')
  await page.locator('[data-code="movingWorse"]').getByRole('button', { name: 'one by one' }).click()
  const panel = () => textOf(page.getByRole('tabpanel'))
  const english = north.map(({ name }) => name.en).join('|')
  expect(await panel()).toMatch(new RegExp(`from Guangdong to (${english})[^.]*carry more carbon`))
  await switchLanguage(page)
  const chinese = north.map(({ name }) => name.zh).join('|')
  expect(await panel()).toMatch(new RegExp(`从广东[^。]*(${chinese})[^。]*碳排放更高`))
})

/** Presses a key until the element has focus. */
async function press(page: Page, key: string, selector: string): Promise<void> {
  for (let times = 0; times < 80; times++) {
    await page.keyboard.press(key)
    if ((await page.locator(`${selector}:focus`).count()) > 0) return
  }
  throw new Error(`${key} never reached ${selector}`)
}

/** How many colours the map's canvases hold, all together. */
function coloursOn(page: Page): Promise<number> {
  return page.locator('.leaflet-container canvas').evaluateAll((canvases) => {
    const colours = new Set<number>()
    for (const canvas of canvases) {
      if (!(canvas instanceof HTMLCanvasElement) || canvas.width === 0) continue
      const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
      for (let i = 0; i < pixels.length; i += 4) {
        if (pixels[i + 3] === 255)
          colours.add(((pixels[i] ?? 0) << 16) | ((pixels[i + 1] ?? 0) << 8) | (pixels[i + 2] ?? 0))
      }
    }
    return colours.size
  })
}
