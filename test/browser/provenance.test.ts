import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type Language, openTab, serveConsole, type Tab, textOf } from './console.ts'
import { unexplained } from './unexplained.ts'

const served = serveConsole()

interface Place {
  readonly tab: Tab
  /** A figure there. */
  readonly at: string
  /** Unit, then where it comes from, as the box says them. */
  readonly en: RegExp
  readonly zh: RegExp
}

const source = { en: /Source: \S/, zh: /来源：\S/ }

const places: Readonly<Record<string, Place>> = {
  'a flow': {
    tab: 'table',
    at: '[data-testid="flow-table"] tbody td',
    en: /Unit: MW of rated IT power[\s\S]*Settled by: [\s\S]*Cost lines: /,
    zh: /单位：MW（IT 额定功率）[\s\S]*取决于：[\s\S]*相关成本：/,
  },
  'a site of the table': {
    tab: 'table',
    at: '[data-testid="site-table"] tr[data-site="ulanqab"] td:last-child',
    en: /Ulanqab[\s\S]*Unit: g of CO₂ per kWh[\s\S]*PUE: 1\.\d/,
    zh: /乌兰察布[\s\S]*单位：克二氧化碳\/千瓦时[\s\S]*PUE：1\.\d/,
  },
  'a region': {
    tab: 'table',
    at: '[data-testid="region-table"] tr[data-region="guangdong"] td:nth-child(3)',
    en: /Guangdong[\s\S]*Unit: MW of rated IT power[\s\S]*AI demand: 10,000 MW IT/,
    zh: /广东[\s\S]*单位：MW（IT 额定功率）[\s\S]*AI 需求：10,000 MW（IT）/,
  },
  'the worth of a site': {
    tab: 'sites',
    at: '.sites tbody tr:first-child td:nth-child(6)',
    en: /Unit: thousand CNY per MW and year[\s\S]*halls of the site \(binds\)/,
    zh: /单位：千元\/（MW·年）[\s\S]*站点机房容量（起约束）/,
  },
  'a way to serve it': {
    tab: 'plan',
    at: '.ways tbody tr:nth-child(3) td',
    en: /Unit: kg of CO₂ per MWh of IT work/,
    zh: /单位：千克二氧化碳（每兆瓦时IT用电）/,
  },
  'a binding rule': {
    tab: 'plan',
    at: '.rules button',
    en: /Limit: [\d,.]+ MW[\s\S]*Dual: -[\d,]+ CNY per MW and year[\s\S]*Row: \w+\[/,
    zh: /限值：[\d,.]+ MW[\s\S]*对偶值：-[\d,]+ 元\/（MW·年）[\s\S]*约束行：\w+\[/,
  },
  'a cost line': {
    tab: 'plan',
    at: '.bars button',
    en: /Unit: CNY a year[\s\S]*Quantity: [\d,.]+ \w+/,
    zh: /单位：元\/年[\s\S]*数量：[\d,.]+ \w+/,
  },
}

const tip = (page: Page): Locator => page.getByRole('tooltip')

describe.each(Object.entries(places))('%s explains itself', (_name, place) => {
  test.each(['en', 'zh'] as const)('on focus, and Escape closes the box (%s)', async (language) => {
    const { page, faults } = await served.open({ language })
    await openTab(page, place.tab)
    const figure = page.locator(place.at).first()
    await figure.focus()
    await expectExplained(page, place, language)
    expect(await figure.getAttribute('aria-describedby')).toBe(await tip(page).getAttribute('id'))
    await page.keyboard.press('Escape')
    await expect.poll(() => tip(page).count()).toBe(0)
    expect(await figure.getAttribute('aria-describedby')).toBeNull()
    expect(faults).toEqual([])
  })

  test('on hover, inside the window, and leaving it closes the box', async () => {
    const { page } = await served.open({ width: 1024, height: 768 })
    await openTab(page, place.tab)
    await page.locator(place.at).first().hover()
    await expectExplained(page, place, 'en')
    const box = await tip(page).boundingBox()
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(1024)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(768)
    await page.locator('.top h1').hover()
    await expect.poll(() => tip(page).count()).toBe(0)
  })
})

/** Unit and what settles it at once, the document as soon as the data set is read. */
async function expectExplained(page: Page, place: Place, language: Language): Promise<void> {
  await expect.poll(() => textOf(tip(page))).toMatch(place[language])
  // Until the data set is read the box names the document by its id.
  await expect.poll(() => textOf(tip(page))).toMatch(source[language])
}

test('Tab stops once in a table of many figures; arrow keys, Home and End lead through it', async () => {
  const { page } = await served.open()
  await openTab(page, 'table')
  const table = page.getByTestId('flow-table')
  expect(await table.locator('[data-about]').count()).toBeGreaterThan(200)
  expect(await table.locator('[tabindex="0"]').count()).toBe(1)
  await table.locator('[tabindex="0"]').focus()
  const focused = () =>
    page.evaluate(() => {
      const cell = document.activeElement?.closest('td')
      const row = cell?.closest('tr')
      return cell && row ? [row.rowIndex, cell.cellIndex] : null
    })
  const after = async (key: string) => {
    await page.keyboard.press(key)
    return focused()
  }
  // Row 0 is the head; the first two cells of a row are names, the last one asks why.
  expect(await focused()).toEqual([1, 2])
  expect(await after('ArrowDown')).toEqual([2, 2])
  expect(await after('ArrowRight')).toEqual([2, 3])
  expect(await after('End')).toEqual([2, 5])
  expect(await after('ArrowRight')).toEqual([2, 5])
  expect(await after('ArrowUp')).toEqual([1, 5])
  expect(await after('ArrowUp')).toEqual([1, 5])
  expect(await after('Home')).toEqual([1, 2])
  await page.keyboard.press('ArrowDown')
  expect(await table.locator('[tabindex="0"]').count()).toBe(1)
  await page.keyboard.press('Tab')
  expect(await table.locator(':focus').count()).toBe(0)
  await page.keyboard.press('Shift+Tab')
  expect(await focused()).toEqual([2, 2])
})

test('the pointer may rest on the box; Escape closes it without moving the pointer', async () => {
  const { page } = await served.open()
  await openTab(page, 'table')
  await page.getByTestId('region-table').locator('td[data-about]').first().hover()
  await tip(page).waitFor()
  const box = await tip(page).boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) - 5, (box?.y ?? 0) + 10)
  await page.waitForTimeout(400)
  expect(await tip(page).count()).toBe(1)
  await page.keyboard.press('Escape')
  await expect.poll(() => tip(page).count()).toBe(0)
})

test.each(['prices', 'drivers', 'ways', 'front'])(
  'every number of an answer in %s does too',
  { timeout: 60_000 },
  async (view) => {
    const { page } = await served.open()
    await openTab(page, 'decide')
    await page.getByTestId(`decide-${view}`).click()
    await page.locator('.ask-line button').first().click()
    await page.locator('.ask[data-phase="answered"]').waitFor({ timeout: 45_000 })
    expect(await page.locator('#tab-content [data-about]').count()).toBeGreaterThan(20)
    expect((await unexplained(page)).filter((text) => !/^\d+\.\d+\.\d+$/.test(text))).toEqual([])
  },
)

test('every number of the plan and the tables stands in something that explains it', async () => {
  const { page } = await served.open()
  for (const tab of ['plan', 'sites', 'table'] as const) {
    await openTab(page, tab)
    if (tab === 'sites') {
      await page.locator('.sites button').first().click()
      await page.getByTestId('why-stream').waitFor()
    }
    // The solver's version and the hash of the data set are names.
    const names = /^(HiGHS \d+\.\d+\.\d+|[\da-f]{12})$/
    expect(
      (await unexplained(page)).filter((text) => !names.test(text)),
      tab,
    ).toEqual([])
  }
})
