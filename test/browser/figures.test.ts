import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { Plan } from '../../server/contract/plan.ts'
import { openTab, readFlows, serveConsole, setNumber, solve, textOf } from './console.ts'

const served = serveConsole()

describe('a figure explains itself', () => {
  test('on focus: value, unit, year, how sure it is and its document; Escape closes it', async () => {
    const { page } = await served.open()
    await openTab(page, 'sites')
    await page.getByLabel('Max MW: Ulanqab').focus()
    const tip = page.getByRole('tooltip')
    await expect.poll(() => textOf(tip)).toMatch(/Ulanqab: IT power at most\s+[\d,]+ MW IT\s+2030 · assumed\s+\S+/)
    expect(await page.getByLabel('Max MW: Ulanqab').getAttribute('aria-describedby')).toBe(await tip.getAttribute('id'))
    await page.keyboard.press('Escape')
    expect(await tip.count()).toBe(0)
  })

  test('on hover: a result says how many figures it rests on, inside the window', async () => {
    const { page } = await served.open()
    await page.locator('[data-kpi="latency"] .amount button').first().hover()
    const tip = page.getByRole('tooltip')
    await expect
      .poll(() => textOf(tip))
      .toMatch(/\d+ figures behind it: \d+ confirmed, \d+ to be confirmed, \d+ assumed/)
    const box = await tip.boundingBox()
    expect((box?.x ?? -1) + (box?.width ?? 0)).toBeLessThanOrEqual(1440)
    expect(box?.x).toBeGreaterThanOrEqual(0)
  })

  test('under Sources every figure of the plan can be found, with a link to its document', async () => {
    const { page } = await served.open()
    await openTab(page, 'sources')
    await page.getByRole('searchbox').fill('route factor')
    const lines = page.getByTestId('sources').getByRole('listitem')
    await expect.poll(() => lines.first().getByRole('link').count()).toBe(1)
    for (const line of await lines.allInnerTexts()) expect(line).toContain('Route factor')
  })
})

test('the API dialog holds exactly the scenario on screen, and its body solves', async () => {
  const { page } = await served.open()
  await setNumber(page, 'carbon-price', '321')
  await page.getByTestId('api').click()
  const command = await textOf(page.getByRole('dialog').locator('pre'))
  const body = /-d '(.*)'/s.exec(command)?.[1] ?? ''
  expect(JSON.parse(body)).toEqual({ dataset: 'china-2030', carbon: { priceCnyPerTonne: 321 } })
  expect(command).toContain(`${served.origin}/api/v1/solve`)
  const answer = await page.request.post(`${served.origin}/api/v1/solve`, { data: JSON.parse(body) })
  expect(Plan.parse(await answer.json()).status).toBe('optimal')
  await page.keyboard.press('Escape')
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('a site that is switched off carries nothing in the next plan', async () => {
  const { page } = await served.open()
  const carried = async () =>
    [...(await readFlows(page))].filter(([pair]) => pair.endsWith(' ulanqab')).reduce((sum, [, mw]) => sum + mw, 0)
  expect(await carried()).toBeGreaterThan(100)
  await openTab(page, 'sites')
  await page.getByLabel('Allow load at Ulanqab').uncheck()
  expect(await solve(page)).toBe(200)
  expect(await carried()).toBe(0)
  await openTab(page, 'plan')
  expect(await textOf(page.getByTestId('what-changed'))).toMatch(/Ulanqab, Use: on → off/)
})

test('a wrong number is told while it is typed, before anybody is asked', async () => {
  const { page, requests } = await served.open()
  await setNumber(page, 'carbon-price', '-5')
  await page.locator('[data-testid="carbon-price"][aria-invalid="true"]').waitFor()
  await page.getByTestId('findings').getByRole('button', { name: 'Carbon price' }).click()
  await page.locator('[data-testid="carbon-price"]:focus').waitFor()
  expect(requests.filter((url) => url.endsWith('/solve'))).toEqual([])
  await setNumber(page, 'carbon-price', '50')
  await expect.poll(() => page.getByTestId('findings').count()).toBe(0)
})

test('demand given in EFLOPS is solved for as many MW', async () => {
  const { page } = await served.open()
  await openTab(page, 'scenario')
  await page.getByRole('button', { name: 'EFLOPS' }).click()
  await setNumber(page, 'demand.totalPflops', '3125')
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/v1/solve'))
  expect(await solve(page)).toBe(200)
  const plan = Plan.parse(await (await answer).json())
  const perPflops = plan.restsOn.find(({ figure }) => figure === 'national.itMwPerPflops')?.value ?? 0
  expect(plan.kpis?.demandItMw).toBeCloseTo(3_125_000 * perPflops, 3)
})

test('a solve can be stopped: the plan before stays and the page says so', async () => {
  const { page } = await served.open()
  await page.route('**/api/v1/solve', () => {})
  await setNumber(page, 'carbon-price', '900')
  await page.getByTestId('solve').click()
  await page.getByTestId('stop').click()
  await expect.poll(() => textOf(page.getByTestId('news'))).toContain('Stopped')
  await openTab(page, 'scenario')
  expect(await page.getByTestId('carbon-price').inputValue()).toBe('900')
})

test('the flow table downloads as the rows on screen', async () => {
  const { page } = await served.open()
  const flows = await readFlows(page)
  const started = page.waitForEvent('download')
  await page.getByRole('button', { name: 'CSV: Flows' }).click()
  const file = await (await started).path()
  const lines = (await readFile(file, 'utf8')).trim().split('\r\n')
  expect(lines).toHaveLength(flows.size + 1)
  const total = lines.slice(1).reduce((sum, line) => sum + Number(line.split('","')[2]), 0)
  expect(total).toBeCloseTo(
    [...flows.values()].reduce((sum, mw) => sum + mw, 0),
    3,
  )
})
