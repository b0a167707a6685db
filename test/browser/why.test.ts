import type { Page, Response } from 'playwright-core'
import { expect, test } from 'vitest'
import { moreCny, moreTonnes, wholeCny } from '../../client/text/decide/amounts.ts'
import { Why } from '../../server/contract/why.ts'
import { openTab, serveConsole, solve, switchLanguage, textOf } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

/** Half a dozen solves of the national plan. */
const patience = 120_000

/** The answer that comes while something is done, and the API's own answer to the very same request. */
async function answerTo(page: Page, act: () => Promise<void>): Promise<{ sent: unknown; why: Why }> {
  const answered = page.waitForResponse(isWhy, { timeout: 60_000 })
  await act()
  const sent: unknown = (await answered).request().postDataJSON()
  const again = await fetch(`${served.origin}/api/v1/why`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(sent),
  })
  const why = Why.parse(await again.json())
  await page.locator('[data-testid="why-ask"][data-phase="answered"]').waitFor()
  return { sent, why }
}

const isWhy = (response: Response): boolean => response.url().endsWith('/api/v1/why')

/** Cells of a table by row, as they stand on screen. */
function cellsOf(page: Page, testId: string, row: string): Promise<string[]> {
  return page.getByTestId(testId).locator(row).locator('td').allInnerTexts()
}

test('a stream of the flow table is explained, with the figures of the API', { timeout: patience }, async () => {
  const { page, faults } = await served.open()
  await solve(page)
  await openTab(page, 'table')
  const row = page.getByTestId('flow-table').locator('tbody tr').first()
  const [regionId, siteId] = [await row.getAttribute('data-region'), await row.getAttribute('data-site')]
  const { sent, why } = await answerTo(page, () => row.getByRole('button').click())
  expect(sent).toMatchObject({ scenario: { dataset: 'china-2030' }, placement: { regionId, siteId } })
  const { here, alternatives, statements, forced } = why
  // Whoever came from the table sees the answer; the page around the panel has not moved.
  expect(
    await page.evaluate(() => [document.activeElement?.textContent, document.scrollingElement?.scrollTop]),
  ).toEqual(['Why here?', 0])
  expect([why.question, forced.length > 0]).toEqual(['whyHere', true])
  const told = await textOf(page.getByTestId('why-answer'))
  for (const { text } of statements) expect(told).toContain(text.en)
  if (!here) throw new Error('the place has no price')

  const next = alternatives.find(({ itMw }) => itMw < 1e-6)
  expect(next?.reducedCostCnyPerMwYear).toBeGreaterThan(1)
  const change = await textOf(page.getByTestId('why-change'))
  expect(change).toContain(next?.siteName.en)
  expect(change).toContain(moreCny(next?.reducedCostCnyPerMwYear ?? Number.NaN, 'en').slice(1))

  // Place beside place: the one asked about first, then the others in the order of the answer.
  const places = page.getByTestId('why-places').locator('tbody tr')
  expect(await places.count()).toBe(alternatives.length + 1)
  for (const [i, place] of [here, ...alternatives].entries()) {
    const [reduced, grams] = await places.nth(i).locator('td').allInnerTexts()
    expect(await places.nth(i).getAttribute('data-site')).toBe(place.siteId)
    expect(reduced).toBe(wholeCny(place.reducedCostCnyPerMwYear))
    expect(grams).toBe(String(Math.round(place.carbonTonnesPerItMwh * 1000)))
  }

  // Item by item against the place the server's words speak of, and against another one when it is pressed.
  const other = alternatives.find(({ siteId: id }) => id === statements[0]?.values.otherSiteId)
  const itemsAgainst = async (there: typeof other): Promise<void> => {
    for (const { id, cnyPerMwYear } of here.items) {
      const theirs = there?.items.find((item) => item.id === id)?.cnyPerMwYear ?? 0
      const [mine, shown] = await cellsOf(page, 'why-items', `[data-item="${id}"]`)
      expect([mine, shown], id).toEqual([wholeCny(cnyPerMwYear), wholeCny(theirs)])
    }
    const total = (await cellsOf(page, 'why-items', '[data-item="total"]')).map((cell) => cell.replace('+', ''))
    const prices = [here.priceCnyPerMwYear, there?.priceCnyPerMwYear ?? Number.NaN]
    expect(total).toEqual([...prices, (prices[0] ?? 0) - (prices[1] ?? 0)].map(wholeCny))
  }
  await itemsAgainst(other)
  const last = alternatives.at(-1)
  await page.getByTestId('why-places').locator(`[data-site="${last?.siteId}"]`).getByRole('button').click()
  await itemsAgainst(last)

  // A rule that made the difference stands in words, and explains itself.
  const rule = page.getByTestId('why-rows').getByRole('button').first()
  expect(await textOf(rule)).not.toMatch(/\[/)
  await rule.focus()
  await page.getByRole('tooltip').locator('code').waitFor()

  for (const one of forced) {
    const [cost, carbon, market] = await cellsOf(page, 'why-forced', `[data-forced="${one.id}"]`)
    expect(cost).toBe(moreCny(one.costCny ?? Number.NaN, 'en'))
    expect(carbon).toBe(moreTonnes(one.carbonTonnes ?? Number.NaN, 'en'))
    expect(market).toBe(moreTonnes(one.marketCarbonTonnes ?? Number.NaN, 'en'))
  }
  expect(await serious(page)).toEqual([])
  await switchLanguage(page)
  const inChinese = await textOf(page.getByTestId('why'))
  for (const { text } of statements) expect(inChinese).toContain(text.zh)
  for (const heading of ['为何在此？', '此处与次优站点', '强制布置后重新求解']) expect(inChinese).toContain(heading)
  expect(faults).toEqual([])
})

test('an unused site: what forcing load there costs, for any stream', { timeout: patience }, async () => {
  const { page, faults } = await served.open({ language: 'zh', theme: 'dark' })
  await solve(page)
  await openTab(page, 'sites')
  await page.locator('#tab-content details summary').first().click()
  await page.getByRole('button', { name: '上海（本地）', exact: true }).click()
  const ask = page.getByTestId('why-ask').locator('button.primary')
  expect(await textOf(ask)).toBe('为何不在此？')
  const { sent, why } = await answerTo(page, () => ask.click())
  expect(sent).toMatchObject({ siteId: 'home-shanghai' })
  expect([why.question, why.itMw]).toEqual(['whyNotThere', 0])
  expect(why.forced.map(({ id }) => id)).toEqual(['oneMw', 'wholeStream'])
  for (const one of why.forced) {
    expect(one.costCny).toBeGreaterThan(0)
    const [cost, carbon] = await cellsOf(page, 'why-forced', `[data-forced="${one.id}"]`)
    expect(cost).toBe(moreCny(one.costCny ?? Number.NaN, 'zh'))
    expect(carbon).toBe(moreTonnes(one.carbonTonnes ?? Number.NaN, 'zh'))
  }
  const told = await textOf(page.getByTestId('why-answer'))
  for (const { text } of why.statements) expect(told).toContain(text.zh)
  expect(why.statements.map(({ code }) => code)).toContain('whatWouldHaveToChange')
  expect(await serious(page)).toEqual([])

  // Another province may not use the home site: it is said, and nothing is priced.
  await page.getByTestId('why-stream').selectOption('other')
  await page.getByTestId('why-region').selectOption('beijing')
  expect(await page.getByTestId('why-answer').count()).toBe(0)
  const refused = await answerTo(page, () => ask.click())
  expect(refused.sent).toMatchObject({ placement: { regionId: 'beijing', siteId: 'home-shanghai' } })
  expect(refused.why.here).toBeNull()
  expect(await textOf(page.getByTestId('why-answer'))).toContain(refused.why.statements[0]?.text.zh)

  // A plan of another scenario has come: the answer says that it speaks of the one before.
  await page.getByTestId('why-ask').locator('.outdated').waitFor({ state: 'detached' })
  await openTab(page, 'scenario')
  await page.getByTestId('carbon-price').fill('300')
  await solve(page)
  await openTab(page, 'sites')
  await page.getByTestId('why-ask').locator('.outdated').waitFor()
  expect(faults).toEqual([])
})

test('an answer without prices says so, and still tells what forcing costs', { timeout: patience }, async () => {
  const { page } = await served.open()
  await solve(page)
  await page.route('**/api/v1/why', async (route) => {
    const whole = Why.parse(await (await route.fetch()).json())
    await route.fulfill({
      json: { ...whole, here: null, alternatives: [], differences: [], demandCostCnyPerMwYear: null },
    })
  })
  await openTab(page, 'sites')
  await page.getByRole('button', { name: 'Ulanqab', exact: true }).click()
  await page.getByTestId('why-ask').locator('button.primary').click()
  const told = page.getByTestId('why-answer')
  await told.waitFor({ timeout: 60_000 })
  expect(await textOf(told)).toContain('There are no shadow prices')
  expect(await page.getByTestId('why-items').count()).toBe(0)
  expect(await page.getByTestId('why-forced').locator('tbody tr').count()).toBeGreaterThan(0)
})
