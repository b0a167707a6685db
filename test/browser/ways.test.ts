import { expect, test } from 'vitest'
import { ask, inTheOtherLanguage, openOnGridAlone, openView } from './comparison.ts'
import { readKpis, serveConsole, textOf } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

test('the table says what the API answers for the plan and five other ways, and what is worse is marked', async () => {
  const { page, faults } = await served.open()
  const before = await readKpis(page)
  await openView(page, 'ways')
  const { kpis, baselines } = await ask(page)
  expect(baselines.map(({ id }) => id)).toEqual(['localEast', 'moveTheElectron', 'asToday', 'greedy', 'siloed'])
  const ways = [{ id: 'plan', kpis, change: undefined }, ...baselines]
  for (const { id, kpis: figures, change } of ways) {
    const cell = (figure: string) =>
      page.locator(`[data-testid="ways-table"] [data-way="${id}"][data-figure="${figure}"]`)
    const number = async (figure: string) => Number((await textOf(cell(figure))).replaceAll(',', ''))
    expect(await number('rowCostWithout'), id).toBe(Math.round(figures?.costWithoutServersCnyPerItMwh ?? Number.NaN))
    expect(await number('rowCostWith'), id).toBe(Math.round(figures?.costCnyPerItMwh ?? Number.NaN))
    expect(await number('rowCarbonLocation'), id).toBe(Math.round((figures?.carbonTonnesPerItMwh ?? Number.NaN) * 1000))
    expect(await number('rowCarbonMarket'), id).toBe(
      Math.round((figures?.marketCarbonTonnesPerItMwh ?? Number.NaN) * 1000),
    )
    expect(await number('rowLatency'), id).toBeCloseTo(figures?.meanOneWayLatencyMs ?? Number.NaN, 0)
    if (!change) continue
    const changed = page.locator(`[data-testid="changes-table"] [data-way="${id}"][data-figure="meanOneWayLatencyMs"]`)
    expect((await changed.getAttribute('class')) === 'worse', id).toBe((change.meanOneWayLatencyMs ?? 0) > 0)
  }
  // The answer stands beside the plan; the map and the tiles keep theirs.
  expect(await readKpis(page)).toEqual(before)
  expect(faults).toEqual([])
})

test('the value of planning together is the headline, and each way says what it is and how far it is proven', async () => {
  const { page } = await served.open()
  await openView(page, 'ways')
  const { valueOfCoordination, statements, baselines } = await ask(page)
  const amount = valueOfCoordination?.costCny ?? -1
  expect(amount).toBeGreaterThanOrEqual(0)
  const headline = await textOf(page.getByTestId('coordination'))
  expect(headline).toContain(statements.find(({ code }) => code === 'valueOfCoordination')?.text.en)
  // 176 M CNY, whole between a hundred million and a billion; the share as a per cent with one decimal.
  expect(amount / 1e6).toBeGreaterThan(100)
  expect(amount / 1e6).toBeLessThan(999)
  expect(headline).toContain(`${(amount / 1e6).toFixed(0)}\u00a0M CNY`)
  expect(headline).toContain(`${(100 * (valueOfCoordination?.shareOfCostWithoutServers ?? -1)).toFixed(1)}\u00a0%`)
  for (const { id, name, explanation, certificate } of baselines) {
    const card = await textOf(page.locator(`.way-card[data-way="${id}"]`))
    expect(card).toContain(name.en)
    expect(card).toContain(explanation.en)
    expect(card).toMatch(certificate?.bound === null ? /no bound/ : /optimal, certified[\s\S]*gap/)
  }
})

test('on grid power alone it stands out that moving west carries more carbon, in both languages', async () => {
  const page = await openOnGridAlone(served)
  await openView(page, 'ways')
  const { statements } = await ask(page)
  const worse = statements.find(({ code }) => code === 'movingWestWorse')
  expect(worse?.tone).toBe('worse')
  const said = page.locator('[data-testid="ways-answer"] .statements li.worse')
  expect(await textOf(said.first())).toBe(worse?.text.en)
  const colour = await said
    .first()
    .locator('button')
    .evaluate((one) => getComputedStyle(one).color)
  const plainColour = await page.locator('.decide .intro').evaluate((one) => getComputedStyle(one).color)
  expect(colour).not.toBe(plainColour)
  // The five single moves are rows of one table, the largest first.
  const moves = page.getByTestId('moves-table').locator('tbody tr')
  const named = statements.filter(({ code }) => code === 'moveCarriesMore').map(({ values }) => values)
  expect(named.length).toBe(5)
  expect(await moves.evaluateAll((rows) => rows.map(({ dataset }) => dataset.region))).toEqual(
    named.map(({ regionId }) => regionId),
  )
  for (const [i, { changeTonnes, siteCarbonTonnesPerItMwh: there }] of named.entries()) {
    const cells = await moves.nth(i).locator('td').allInnerTexts()
    expect(cells[1]).toBe(String(Math.round(Number(there) * 1000)))
    expect(Number(cells[3])).toBeCloseTo(Number(changeTonnes) / 1000, -1)
  }
  expect(await textOf(page.getByTestId('moves-table'))).toMatch(/Guangdong → Ulanqab/)
  expect(await page.locator('[data-testid="ways-answer"] [data-code="moveCarriesMore"]').count()).toBe(0)
  // At home and alone the provinces emit less on the location account; as today and greedy are dearer and dirtier.
  const against = page.locator('[data-testid="ways-answer"] [data-code^="against."]')
  expect((await against.evaluateAll((all) => all.map(({ dataset }) => dataset.code))).toSorted()).toEqual([
    'against.asToday.greedy',
    'against.localEast.siloed',
  ])
  expect(await textOf(against)).toMatch(
    /Against As today and Greedy alike, .* costs less .* less carbon on both accounts/,
  )
  await inTheOtherLanguage(page, 'ways')
  expect(await textOf(said.first())).toBe(worse?.text.zh)
  expect(await textOf(page.getByTestId('moves-table'))).toMatch(/广东 → 乌兰察布/)
})

test.each(['light', 'dark'] as const)('nothing serious on the view (%s)', { timeout: 120_000 }, async (theme) => {
  const { page } = await served.open({ theme })
  await openView(page, 'ways')
  expect(await serious(page), 'before the answer').toEqual([])
  await ask(page)
  await page.locator('[data-testid="ways-table"] [data-about]').first().focus()
  await page.getByRole('tooltip').waitFor()
  expect(await serious(page), 'with the answer').toEqual([])
})
