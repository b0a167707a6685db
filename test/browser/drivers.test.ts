import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { carbon, joined, money } from '../../client/text/format.ts'
import { Sensitivity } from '../../server/contract/sensitivity.ts'
import { type Language, openTab, serveConsole, solve, type Theme, textOf } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

/** A hundred solves of the national plan for each tornado. */
const patience = 180_000

/** The view on a plan of the one-year form. */
async function openDrivers(language: Language = 'en', theme: Theme = 'light') {
  const visit = await served.open({ language, theme })
  await solve(visit.page)
  await openTab(visit.page, 'decide')
  await visit.page.getByTestId('decide-drivers').click()
  return visit
}

/** Does something that asks the server, and returns its answer once it is on screen. */
async function answerTo(page: Page, testId: string, act: () => Promise<void>): Promise<Sensitivity> {
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/sensitivity'), {
    timeout: 120_000,
  })
  await act()
  const answer = Sensitivity.parse(await (await answered).json())
  await page.locator(`[data-testid="${testId}"][data-phase="answered"]`).waitFor()
  return answer
}

const pressAsk = (page: Page, testId: string) => () => page.getByTestId(testId).locator('button.primary').click()

const choose = (page: Page, name: string) =>
  page.locator('#tab-content .choice').getByRole('button', { name, exact: true }).click()

/** What a row of the table carries and says. */
function tableRows(page: Page) {
  return page
    .getByTestId('tornado-table')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const { name, swing, low, high } = row.dataset
        return { name, swing, low, high, cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent) }
      }),
    )
}

describe('what moves it most', () => {
  test('as many bars as rows, and every figure the API’s', { timeout: patience }, async () => {
    const { page, faults } = await openDrivers()
    const { oneWay, statements } = await answerTo(page, 'ask-tornado', pressAsk(page, 'ask-tornado'))
    const bars = oneWay?.bars ?? []
    expect(bars.length).toBeGreaterThan(20)
    const told = await textOf(page.locator('.drivers .statements'))
    for (const { text } of statements) expect(told).toContain(text.en)

    await page.locator('summary').filter({ hasText: 'As a table' }).click()
    const rows = await tableRows(page)
    expect(rows).toHaveLength(10)
    expect(await page.getByTestId('tornado-bar').count()).toBe(rows.length)
    for (const [i, row] of rows.entries()) {
      const bar = bars[i]
      expect(row.name).toBe(bar?.name)
      expect(Number(row.swing)).toBe(bar?.costSwingCny)
      expect(Number(row.low)).toBe(bar?.low.outcome.costWithoutServersCny)
      expect(Number(row.high)).toBe(bar?.high.outcome.costWithoutServersCny)
      expect(row.cells[0]).toBe(joined(money(bar?.costSwingCny ?? Number.NaN, 'en')))
    }

    await choose(page, '20')
    expect(await page.getByTestId('tornado-bar').count()).toBe(20)
    await choose(page, 'Carbon')
    const byCarbon = bars.toSorted((a, b) => a.rankByCarbon - b.rankByCarbon)
    const carbonRows = await tableRows(page)
    expect(carbonRows.map(({ name }) => name)).toEqual(byCarbon.slice(0, 20).map(({ name }) => name))
    expect(carbonRows[0]?.cells[0]).toBe(joined(carbon(byCarbon[0]?.carbonSwingTonnes ?? Number.NaN, 'en')))

    await page.getByTestId('without').locator('summary').click()
    expect(await page.getByTestId('without').getByRole('listitem').count()).toBe(oneWay?.without.length)
    const figure = page.locator('.tornado [data-about]').first()
    await figure.focus()
    expect(await textOf(page.getByRole('tooltip'))).toContain('Swing of carbon')
    expect(faults).toEqual([])
  })

  test('two of them at once, every cell a plan', { timeout: patience }, async () => {
    const { page } = await openDrivers()
    await answerTo(page, 'ask-tornado', pressAsk(page, 'ask-tornado'))
    await choose(page, 'Two at once')
    await page.getByTestId('two-way-x').selectOption('national.carbonPriceCnyPerTonne')
    await page.getByTestId('two-way-x-values').fill('60, x')
    expect(await page.getByTestId('ask-two-way').locator('button.primary').isDisabled()).toBe(true)
    await page.getByTestId('two-way-x-values').fill('85, 300')
    await page.getByTestId('two-way-y').selectOption('sites.*.tariffCnyPerMwh')
    await page.getByTestId('two-way-y-values').fill('0.9, 1')
    const { twoWay, base } = await answerTo(page, 'ask-two-way', pressAsk(page, 'ask-two-way'))
    expect([twoWay?.x.values, twoWay?.y.values]).toEqual([
      [85, 300],
      [0.9, 1],
    ])
    const cells = await page
      .getByTestId('two-way-table')
      .locator('td')
      .evaluateAll((all) =>
        all.map((cell) => ({
          amount: Number(cell.dataset.amount),
          step: Number(cell.dataset.step),
          text: cell.textContent,
        })),
      )
    const costs = twoWay?.outcomes.flat().map((outcome) => outcome?.costWithoutServersCny ?? Number.NaN) ?? []
    expect(cells.map(({ amount }) => amount)).toEqual(costs)
    expect(cells.map(({ text }) => text)).toEqual(costs.map((cost) => joined(money(cost, 'en'))))
    // 85 CNY/t and tariffs as they are: the plan itself; dearer carbon costs more.
    expect(cells[2]?.step).toBe(0)
    expect(Math.abs((cells[2]?.amount ?? 0) - (base.costWithoutServersCny ?? 0))).toBeLessThan(1e3)
    expect(cells[3]?.step).toBeGreaterThan(0)
    expect(cells[0]?.step).toBeLessThan(0)
  })
})

describe('break-even', () => {
  const cases = [
    [
      'en',
      'Break-even',
      /With the carbon price at [\d,.]+ CNY per tCO2 or more, Qingyang holds more load than Shaoguan\./,
    ],
    ['zh', '临界值', /碳价达到 [\d,.]+ 元\/吨CO₂ 起，庆阳承载的负荷多于韶关。/],
  ] as const

  test.each(cases)(
    'at what carbon price Qingyang beats Shaoguan (%s)',
    { timeout: patience },
    async (language, part, sentence) => {
      const { page, faults } = await openDrivers(language)
      await choose(page, part)
      const { breakEven } = await answerTo(page, 'ask-break-even', () => page.getByTestId('ask-carbon-price').click())
      expect(breakEven?.found).toBe(true)
      const answer = page.getByTestId('break-even')
      expect(await textOf(answer)).toMatch(sentence)
      expect(Number(await answer.getAttribute('data-value'))).toBe(breakEven?.value)
      // Either side of the value the loads stand as the sentence says.
      const value = breakEven?.value ?? Number.NaN
      for (const sample of breakEven?.samples ?? [])
        expect(sample.holds).toBe((sample.itMw ?? 0) > (sample.otherItMw ?? 0))
      expect(breakEven?.samples.find((sample) => sample.value === value)?.holds).toBe(true)
      expect(await answer.locator('circle').count()).toBe(breakEven?.samples.length)
      await answer.locator('summary').click()
      expect(await page.getByTestId('break-even-table').locator('tbody tr').count()).toBe(breakEven?.samples.length)
      expect(faults).toEqual([])
    },
  )

  test('what power price keeps the load east, and a question of one’s own', { timeout: patience }, async () => {
    const { page } = await openDrivers()
    await choose(page, 'Break-even')
    const { breakEven } = await answerTo(page, 'ask-break-even', () => page.getByTestId('ask-power-price').click())
    expect(breakEven).toMatchObject({ found: true, holdsBelow: true, holdsAbove: false })
    expect(await textOf(page.getByTestId('break-even'))).toMatch(
      /CNY per MWh or less, more than \d+ MW of .* stays in the east/,
    )
    await page.getByTestId('moved').selectOption('allTariffs')
    await page.getByTestId('moved-high').fill('0.2')
    await page.getByTestId('moved-high').press('Tab')
    // 0.5 to 0.2 is no range.
    expect(await page.getByTestId('ask-break-even').locator('button.primary').isDisabled()).toBe(true)
    await page.getByTestId('moved-low').fill('0.1')
    await page.getByTestId('moved-low').press('Tab')
    const own = await answerTo(page, 'ask-break-even', pressAsk(page, 'ask-break-even'))
    expect(own.breakEven?.name).toBe('prices.tariffFactor')
    expect(own.breakEven?.samples[0]?.value).toBe(0.1)
  })
})

test.each([
  ['en', 'light'],
  ['zh', 'dark'],
] as const)('nothing serious in any of the three (%s, %s)', { timeout: patience }, async (language, theme) => {
  const { page } = await openDrivers(language, theme)
  await answerTo(page, 'ask-tornado', pressAsk(page, 'ask-tornado'))
  for (const summary of await page.locator('.drivers summary').all()) await summary.click()
  expect(await serious(page), 'tornado').toEqual([])
  await choose(page, language === 'en' ? 'Break-even' : '临界值')
  await answerTo(page, 'ask-break-even', () => page.getByTestId('ask-carbon-price').click())
  await page.locator('.drivers summary').click()
  expect(await serious(page), 'break-even').toEqual([])
  await choose(page, language === 'en' ? 'Two at once' : '双参数')
  await answerTo(page, 'ask-two-way', pressAsk(page, 'ask-two-way'))
  expect(await serious(page), 'grid').toEqual([])
})
