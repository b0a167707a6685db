import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { openTab, serveConsole, solveEnds, startHours, switchLanguage, textOf } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()
/** A page with the plan of one typical day, solved once for the tests that only look at it. */
let solved: Page
beforeAll(async () => {
  solved = await solvedHours()
}, 240_000)

const patience = 240_000

test('without hours asked for, what needs them is closed and says why', async () => {
  const { page } = await served.open()
  expect(await page.getByTestId('green-rule').getByRole('button', { name: 'hour by hour' }).isDisabled()).toBe(true)
  expect(await textOf(page.getByTestId('green-rule'))).toContain('typical days or a block of hours')
  await openTab(page, 'scenario')
  expect(await page.getByTestId('supply.storage').isDisabled()).toBe(true)
  expect(await page.getByTestId('routing').locator('option[value="hourly"]').isDisabled()).toBe(true)
  await page.getByTestId('timeMode').selectOption('typicalDays')
  expect(await page.getByTestId('supply.storage').isDisabled()).toBe(false)
  expect(await page.getByTestId('routing').locator('option[value="hourly"]').isDisabled()).toBe(false)
  expect(await page.getByTestId('green.accounting').locator('option[value="hourly"]').isDisabled()).toBe(false)
})

test('typical days are solved through a run, and the day appears under the map with all three scores', async () => {
  expect(await textOf(solved.getByTestId('hour-now'))).toBe('13:00')
  expect(await solved.getByTestId('hour-bars').locator('g rect').count()).toBe(24)
  await openTab(solved, 'plan')
  const scores = await textOf(solved.getByTestId('green-scores').locator('.scores'))
  expect(scores.match(/\d+\s%/g)).toHaveLength(3)
  expect(await textOf(solved.locator('[data-figure="hourLoad"]'))).toMatch(/Load, MW\s+[\d,]+\s+[\d,]+/)
})

test('the hour on the map moves by keys, by pointer and by playing, and the ribbons move with it', async () => {
  const bars = solved.getByTestId('hour-bars')
  await bars.focus()
  await solved.keyboard.press('Home')
  expect(await textOf(solved.getByTestId('hour-now'))).toBe('00:00')
  const midnight = await flowsDrawn(solved)
  await solved.keyboard.press('ArrowLeft')
  expect(await textOf(solved.getByTestId('hour-now'))).toBe('23:00')
  const box = await bars.boundingBox()
  if (!box) throw new Error('the bars have no size')
  await solved.mouse.click(box.x + (box.width * 14.5) / 24, box.y + box.height / 2)
  expect(await textOf(solved.getByTestId('hour-now'))).toBe('14:00')
  expect(await flowsDrawn(solved)).not.toBe(midnight)

  await solved.getByTestId('play').click()
  await expect.poll(() => textOf(solved.getByTestId('hour-now')), { timeout: 15_000 }).not.toBe('14:00')
  const playing = await flowsDrawn(solved)
  await expect.poll(() => flowsDrawn(solved), { timeout: 15_000 }).not.toBe(playing)
  await solved.getByRole('button', { name: 'Pause' }).click()
  const stopped = await textOf(solved.getByTestId('hour-now'))
  await solved.waitForTimeout(1500)
  expect(await textOf(solved.getByTestId('hour-now'))).toBe(stopped)

  await solved.getByTestId('whole-year').click()
  expect(await textOf(solved.getByTestId('hour-now'))).toBe('Whole year')
  await solved.getByTestId('whole-year').click()
})

test('a site shows its day, its storage and the year in falling order, each with a table', async () => {
  await openTab(solved, 'sites')
  await solved.locator('table.sites button.link').first().click()
  const detail = solved.getByTestId('site-hours')
  await detail.waitFor()
  expect(await detail.locator('.chart.balance rect').count()).toBeGreaterThan(20)
  expect(await solved.getByTestId('duration-curves').locator('.chart').count()).toBe(3)
  await detail.locator('summary').first().click()
  const rows = solved.getByTestId('site-hours-table').locator('tbody tr')
  expect(await rows.count()).toBe(24)
  // A pointer that rests where rows come to stand would have its own say.
  await solved.mouse.move(0, 0)
  await rows.first().locator('td').first().focus()
  expect(await textOf(solved.getByRole('tooltip'))).toMatch(/Load at the meter/)
  await solved.keyboard.press('Escape')
})

test.each(['light', 'dark'] as const)('nothing serious on the hours (%s)', { timeout: patience }, async (theme) => {
  if (theme === 'dark') await solved.getByTestId('theme').click()
  for (const tab of ['plan', 'sites', 'table'] as const) {
    await openTab(solved, tab)
    expect(await serious(solved), tab).toEqual([])
  }
})

test('Stop ends a long solve, and the plan before stays', { timeout: patience }, async () => {
  const { page } = await served.open()
  const before = await textOf(page.locator('[data-kpi="carbon"]'))
  // Four days begin at the plan of the build and are solved at once; five begin at nothing.
  await startHours(page, 5)
  await page.getByTestId('stop').click()
  await solveEnds(page)
  expect(await textOf(page.getByTestId('news'))).toContain('Stopped')
  await openTab(page, 'plan')
  expect(await textOf(page.locator('[data-kpi="carbon"]'))).toBe(before)
})

test('a page opened again finds the solve that goes on', { timeout: patience }, async () => {
  const { page } = await served.open()
  await startHours(page, 1)
  await page.reload()
  await page.getByTestId('progress').waitFor({ timeout: 20_000 })
  await solveEnds(page)
  await page.getByTestId('hour-strip').waitFor()
})

test('the hours of the opening plan come when asked for', async () => {
  const { page, faults } = await served.open()
  expect(await page.getByTestId('hour-strip').count()).toBe(0)
  await page.getByTestId('show-hours').click()
  await page.getByTestId('hour-bars').waitFor()
  // Four days of the year to choose from, and the year they stand for.
  expect(await page.locator('.hour-top .choice button').count()).toBe(4)
  await page.locator('.hour-top .choice button').nth(1).click()
  await page.getByTestId('year-brush').focus()
  await page.keyboard.press('ArrowRight')
  const days = page.locator('.hour-top .choice button')
  expect(await textOf(page.locator('.hour-top .choice button[aria-pressed="true"]'))).toBe(await textOf(days.nth(2)))
  expect(faults).toEqual([])
})

test('a measured series is read from a CSV, shown with its mean, and refused in words', async () => {
  const { page } = await served.open()
  await openTab(page, 'sites')
  await page.locator('table.sites button.link').first().click()
  const choose = page.locator('[data-technology="wind"] input[type="file"]')
  await choose.setInputFiles({
    name: 'short.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('time,mast\n2023-01-01 00:00,0.3\n'),
  })
  const news = page.getByTestId('series-news')
  await news.locator('.findings').waitFor()
  // A file of another kind has a fault in every line: where, for the first of them, and how many more.
  const words = Array.from({ length: 24 }, (_, i) => `2023-01-01 ${String(i).padStart(2, '0')}:00,a word`).join('\n')
  await choose.setInputFiles({ name: 'words.csv', mimeType: 'text/csv', buffer: Buffer.from(`time,mast\n${words}\n`) })
  await news.getByText(/^line 3, column mast: /).waitFor()
  expect(await news.locator('li').count()).toBe(9)
  expect(await textOf(news)).toMatch(/and \d+ more like these/)
  await switchLanguage(page)
  expect(await textOf(news)).toContain('第 3 行“mast”列：')
  await switchLanguage(page)
  expect(await page.locator('[data-technology="wind"].changed').count()).toBe(0)
  await choose.setInputFiles({ name: 'year.csv', mimeType: 'text/csv', buffer: Buffer.from(aYear()) })
  const drop = page.locator('[data-technology="wind"].changed')
  await drop.waitFor()
  // Half of the hours 0.2, half 0.6: a mean of 0.4, 3 504 full-load hours.
  expect(await textOf(drop)).toMatch(/0\.400[\s\S]*3,504/)
  expect(await textOf(page.locator('.crumb'))).toContain('not solved')
})

/** A page of its own that stays open for all tests of this file. */
async function solvedHours(): Promise<Page> {
  const context = await served.browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    locale: 'en-GB',
  })
  const page = await context.newPage()
  await page.goto(served.origin)
  await startHours(page, 1)
  await solveEnds(page)
  await page.getByTestId('hour-bars').waitFor()
  return page
}

/** What lies on the canvas of the ribbons. */
function flowsDrawn(page: Page): Promise<string> {
  return page
    .locator('.leaflet-flows-pane canvas')
    .first()
    .evaluate((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : ''))
}

/** Hours of 2023 in one column, 0.2 and 0.6 in turn. */
function aYear(): string {
  const first = Date.UTC(2023, 0, 1)
  const rows = Array.from({ length: 8760 }, (_, hour) => {
    const time = new Date(first + hour * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
    return `${time},${hour % 2 === 0 ? 0.2 : 0.6}`
  })
  return `time (UTC+8),mast\n${rows.join('\n')}\n`
}
