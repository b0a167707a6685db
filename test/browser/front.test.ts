import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openTab, readKpis, serveConsole, textOf } from './console.ts'
import { draw, openFront, patience, readDrawn, readTable } from './frontPage.ts'
import { serious } from './serious.ts'

const served = serveConsole()

const tile = async (page: Page, name: string): Promise<number> =>
  Number(await page.locator(`[data-kpi="${name}"]`).getAttribute('data-value'))

test('twenty points are drawn, and the table beside has the same', { timeout: patience }, async () => {
  const { page, faults } = await served.open()
  await openFront(page)
  await draw(page)
  const rows = await readTable(page)
  const drawn = await readDrawn(page)
  expect(rows).toHaveLength(20)
  expect([...drawn.keys()].sort((a, b) => a - b)).toEqual(rows.map(({ index }) => index))
  // From least carbon to least cost: emissions rise and cost falls in the table, and so they do in the drawing, whose
  // places are the table's figures on two straight scales.
  const [first, last] = [rows[0], rows.at(-1)]
  const [start, end] = [drawn.get(0), drawn.get(19)]
  if (!first || !last || !start || !end) throw new Error('no ends')
  for (const { index, costCny, carbonTonnes } of rows) {
    const at = drawn.get(index)
    const across = (carbonTonnes - first.carbonTonnes) / (last.carbonTonnes - first.carbonTonnes)
    const down = (first.costCny - costCny) / (first.costCny - last.costCny)
    expect(Math.abs((at?.x ?? 0) - (start.x + across * (end.x - start.x))), `x of ${index}`).toBeLessThan(1)
    expect(Math.abs((at?.y ?? 0) - (start.y + down * (end.y - start.y))), `y of ${index}`).toBeLessThan(1)
  }
  const knees = rows.filter(({ knee }) => knee)
  expect(knees).toHaveLength(1)
  expect(knees[0]?.cells[0]).toContain('knee')
  expect(await page.locator('.point.knee').getAttribute('data-point')).toBe(String(knees[0]?.index))
  // What is written is what the row carries, in billions and megatonnes to a thousandth.
  expect(first.cells[2]).toBe(`${(first.costCny / 1e9).toFixed(3)}\u00a0B CNY`)
  expect(first.cells[4]).toBe(`${(first.carbonTonnes / 1e6).toFixed(3)}\u00a0Mt`)
  expect(faults).toEqual([])
})

test('arrow keys show a point, Enter loads it, and the tiles say what the table said', {
  timeout: patience,
}, async () => {
  const { page, faults } = await served.open()
  const costBefore = await tile(page, 'cost')
  await openFront(page)
  await draw(page)
  const rows = await readTable(page)
  const chart = page.getByTestId('front-chart')
  await chart.focus()
  await page.keyboard.press('Home')
  for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
  expect(await chart.getAttribute('aria-valuetext')).toContain('Point 6 of 20')
  const row = rows[5]
  if (!row) throw new Error('no sixth point')
  const point = page.getByTestId('front-point')
  expect(await textOf(point.locator('[data-fact="frontCostWithout"]'))).toContain((row.costCny / 1e9).toFixed(3))
  expect(await textOf(point.locator('[data-fact="frontTighter"]'))).toMatch(/[\d,]+\sCNY\/t/)
  await page.keyboard.press('Enter')
  await page.locator('#tab-plan[aria-selected="true"]').waitFor({ timeout: 30_000 })
  expect(Math.abs((await tile(page, 'cost')) / row.costCny - 1)).toBeLessThan(1e-6)
  expect(Math.abs((await tile(page, 'carbon')) / row.carbonTonnes - 1)).toBeLessThan(1e-6)
  // What had the focus is gone with its tab; it went to the tab that came.
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-plan')

  await openTab(page, 'decide')
  expect(await page.locator('.point.loaded').getAttribute('data-point')).toBe('5')
  expect(await textOf(page.getByTestId('front'))).toContain('On screen: point 6 of this front.')
  expect(await page.locator('[data-testid="front-ask"] .outdated').count()).toBe(0)
  // Back: the plan before stands again, in its own hours, without a solve.
  await page.getByTestId('front-back').click()
  await page.locator('#tab-plan[aria-selected="true"]').waitFor()
  expect(await tile(page, 'cost')).toBe(costBefore)
  expect(faults).toEqual([])
})

test('the pointer shows the nearest point, a click loads it; so does the button of a row', {
  timeout: patience,
}, async () => {
  const { page } = await served.open()
  await openFront(page)
  await page.getByTestId('front').getByRole('button', { name: '5', exact: true }).click()
  await draw(page)
  const rows = await readTable(page)
  expect(rows).toHaveLength(5)
  await page.getByTestId('front-chart').scrollIntoViewIfNeeded()
  const at = (await readDrawn(page)).get(1)
  await page.mouse.move((at?.x ?? 0) + 3, (at?.y ?? 0) - 3)
  await expect.poll(() => page.getByTestId('front-point').getAttribute('data-index')).toBe('1')
  await page.mouse.down()
  await page.mouse.up()
  await page.locator('#tab-plan[aria-selected="true"]').waitFor({ timeout: 30_000 })
  expect(Math.abs((await tile(page, 'carbon')) / (rows[1]?.carbonTonnes ?? 0) - 1)).toBeLessThan(1e-6)

  await openTab(page, 'decide')
  await page.locator('[data-testid="front-table"] tr[data-index="0"] button').click()
  await page.locator('#tab-plan[aria-selected="true"]').waitFor({ timeout: 30_000 })
  expect(Math.abs((await tile(page, 'carbon')) / (rows[0]?.carbonTonnes ?? 0) - 1)).toBeLessThan(1e-6)
})

test('in Chinese, in words a planner uses', { timeout: patience }, async () => {
  const { page, faults } = await served.open({ language: 'zh' })
  await openFront(page)
  await draw(page)
  const text = await textOf(page.getByTestId('front'))
  for (const words of [
    '拐点',
    '成本最低',
    '碳最低',
    '再减一吨的成本',
    '万吨',
    '亿元',
    '各点数值',
    '其他方案与曲线对比',
  ])
    expect(text).toContain(words)
  // Units and names of programs apart, nothing is left in English.
  const latin = [...text.matchAll(/[A-Za-z]{3,}/g)].map(([word]) => word)
  expect(latin.filter((word) => !['HiGHS'].includes(word))).toEqual([])
  await page.getByTestId('front-load').click()
  await page.locator('#tab-plan[aria-selected="true"]').waitFor({ timeout: 30_000 })
  expect((await readKpis(page)).carbon).toContain('万吨')
  expect(faults).toEqual([])
})

test.each([
  ['en', 'light'],
  ['zh', 'dark'],
] as const)(
  'nothing serious for a screen reader or a keyboard (%s, %s)',
  { timeout: patience },
  async (language, theme) => {
    const { page } = await served.open({ language, theme, width: 1024, height: 768 })
    await openFront(page)
    await draw(page)
    await page.locator('[data-testid="front-point"] summary').click()
    const figure = page.locator('[data-testid="front-table"] td[data-about]').first()
    await figure.focus()
    await page.getByRole('tooltip').waitFor()
    expect(await serious(page)).toEqual([])
    // One stop of the Tab key in the table, its buttons included.
    expect(await page.locator('[data-testid="front-table"] [tabindex="0"]').count()).toBe(1)
    // The panel itself never scrolls sideways; its wide tables do.
    const wide = await page.locator('#tab-content').evaluate((panel) => panel.scrollWidth - panel.clientWidth)
    expect(wide).toBe(0)
  },
)
