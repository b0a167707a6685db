import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Plan } from '../../server/contract/plan.ts'
import { withScenarioChanges } from '../../server/contract/scenarioPath.ts'
import { type ShadowPrice, ShadowPrices } from '../../server/contract/shadowPrices.ts'
import { aScenario, aSite } from '../support/aScenario.ts'
import { openTab, serveConsole, solve, solveEnds, textOf, type Visit } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

/** Some hundred solves for the ranges. */
const patience = 180_000

/** Rounding of two objectives of 5e11 CNY, each proven to a gap of 1e-9. */
const rounding = 2_000

/** The view on a plan of the one-year form, with its prices. */
async function openPrices(
  visit: Visit = {},
  top: '10' | '20' = '10',
  solved: (page: Page) => Promise<unknown> = (page) => solve(page),
) {
  const { page, faults } = await served.open(visit)
  await solved(page)
  await openTab(page, 'decide')
  await page.getByTestId('decide-prices').click()
  await page.locator('.prices').getByRole('button', { name: top, exact: true }).click()
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/shadow-prices'), {
    timeout: 120_000,
  })
  await page.getByTestId('ask-prices').locator('button.primary').click()
  const response = await answered
  const answer = ShadowPrices.parse(await response.json())
  const scenario: unknown = response.request().postDataJSON().scenario
  await page.getByTestId('price').first().waitFor()
  return { page, faults, answer, scenario }
}

/** A price whose own step ends inside its range, so that it tells to the last yuan what the step saves. */
function insideOf(prices: readonly ShadowPrice[]): ShadowPrice {
  const found = prices.find(
    ({ apply, rangeHigh, dual }) =>
      dual < 0 &&
      apply?.exact === true &&
      apply.limit !== null &&
      rangeHigh !== null &&
      apply.limit <= rangeHigh + 1e-6,
  )
  if (!found) throw new Error('no price whose step ends inside its range')
  return found
}

const rowOf = (page: Page, row: string) => page.locator(`[data-testid="price"][data-row="${row}"]`)

test('every price is a sentence with its range and what it would change', { timeout: patience }, async () => {
  const { page, answer, faults } = await openPrices()
  const items = page.getByTestId('price')
  expect(await items.count()).toBe(answer.prices.length)
  expect(answer.prices.length).toBe(10)
  for (const { row, text, apply } of answer.prices) {
    const told = await textOf(rowOf(page, row))
    expect(told).toContain(text.en)
    expect(told).toMatch(/Holds from [\d,.]+ \S+ to [\d,.]+ \S+/)
    expect(await rowOf(page, row).getByTestId('apply-price').count()).toBe(apply ? 1 : 0)
    if (apply) expect(told).toMatch(/Changes:\s+.* → [\d,.]+/)
  }
  await rowOf(page, answer.prices[0]?.row ?? '')
    .locator('[data-about]')
    .first()
    .focus()
  expect(await textOf(page.getByRole('tooltip'))).toContain('Price of a rule')
  expect(faults).toEqual([])
})

test('applied inside its range, a price predicts what the solve finds', { timeout: patience }, async () => {
  const { page, answer, scenario, faults } = await openPrices()
  const price = insideOf(answer.prices)
  const apply = rowOf(page, price.row).getByTestId('apply-price')
  expect(await textOf(rowOf(page, price.row))).toContain('inside the range')
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/solve'), { timeout: 60_000 })
  await apply.click()
  const response = await answered
  expect(response.request().postDataJSON()).toEqual(withScenarioChanges(scenario, price.apply?.changes ?? []))
  const plan = Plan.parse(await response.json())
  const applied = page.locator('[data-testid="applied"][data-state="solved"]')
  await applied.waitFor()
  const [predicted, actual] = [
    Number(await applied.getAttribute('data-predicted')),
    Number(await applied.getAttribute('data-actual')),
  ]
  expect(predicted).toBeCloseTo(price.dual * ((price.apply?.limit ?? Number.NaN) - price.limit), 3)
  expect(actual).toBe((plan.objectiveCny ?? Number.NaN) - (answer.objectiveCny ?? Number.NaN))
  expect(predicted).toBeLessThan(-1e6)
  expect(Math.abs(actual - predicted)).toBeLessThan(rounding + 1e-6 * Math.abs(predicted))
  expect(await applied.getAttribute('data-verdict')).toBe('agrees')
  expect(await textOf(applied)).toMatch(
    /Predicted: saves .* a year \(inside the range\)[\s\S]*Actual: saves .* As predicted\./,
  )
  // The plan on the map is the new one, and the prices say they are of the one before.
  await page.locator('.outdated').waitFor()
  await openTab(page, 'plan')
  expect(await page.locator('#tab-plan').getAttribute('aria-selected')).toBe('true')
  expect(faults).toEqual([])
})

// The share of a class that may go west is one for all provinces, so that each province's limit moves with it.
test('an input that moves other rules is said to, and predicts nothing', { timeout: patience }, async () => {
  const { page, answer } = await openPrices({}, '20')
  const price = answer.prices.find(({ apply }) => apply?.exact === false)
  if (!price) throw new Error('no rule whose lever moves others')
  const told = await textOf(rowOf(page, price.row))
  expect(told).toContain('moves other rules with it')
  expect(told).not.toContain('Predicted')
  await rowOf(page, price.row).getByTestId('apply-price').click()
  const applied = page.locator('[data-testid="applied"][data-state="solved"]')
  await applied.waitFor({ timeout: 60_000 })
  expect(await applied.getAttribute('data-verdict')).toBe('')
  expect(await textOf(applied)).toContain('Actual: ')
})

// 90 MW fill 60 MW at 200 CNY/MWh and 30 at 300 exactly. One MW more of the cheap ones replaces one of the middle ones, 100
// CNY/MWh or 876 000 CNY a year; one less goes to the dear site, 300 CNY/MWh or 2 628 000. All 30 MW save 26 280 000.
test('a corner has a price on either side, and applying keeps to one of them', { timeout: patience }, async () => {
  const draft = aScenario({
    data: {
      sites: [
        aSite('cheap', { existingItMw: 60, tariffCnyPerMwh: 200 }),
        aSite('middle', { existingItMw: 30, tariffCnyPerMwh: 300 }),
        aSite('dear', { tariffCnyPerMwh: 500 }),
      ],
      demand: [{ regionId: 'home', itMw: 90 }],
    },
  })
  const { page, answer } = await openPrices({ draft })
  const cheap = answer.prices.find(({ row }) => row === 'siteItCapacity[cheap]')
  expect(cheap?.notUnique).toBe(true)
  const item = rowOf(page, 'siteItCapacity[cheap]')
  const told = await textOf(item)
  expect(told).toContain('Not unique')
  expect(told).toContain('One unit less: costs 2.63\u00a0M CNY a year')
  expect(told).toContain('One unit more: saves 876,000\u00a0CNY a year')
  await item.getByTestId('apply-price').click()
  const applied = page.locator('[data-testid="applied"][data-state="solved"]')
  await applied.waitFor({ timeout: 60_000 })
  expect(Number(await applied.getAttribute('data-predicted'))).toBeCloseTo(-26_280_000, 0)
  expect(Number(await applied.getAttribute('data-actual'))).toBeCloseTo(-26_280_000, 0)
  expect(await applied.getAttribute('data-verdict')).toBe('agrees')
})

test('behind decisions on sites the prices say that those are fixed', { timeout: patience }, async () => {
  // Such a solve may take long, so it goes through a run.
  const { page, answer } = await openPrices({ draft: { dataset: 'china-2030', siting: true } }, '10', async (page) => {
    await page.getByTestId('solve').click()
    await page.getByTestId('progress').waitFor({ timeout: 20_000 })
    await solveEnds(page)
  })
  expect(answer.dualsFrom).toBe('fixedDecisions')
  expect(await textOf(page.locator('.prices'))).toContain('with those decisions fixed')
})

test.each([
  ['en', 'light'],
  ['zh', 'dark'],
] as const)('nothing serious before and after (%s, %s)', { timeout: patience }, async (language, theme) => {
  const { page, answer } = await openPrices({ language, theme })
  expect(await serious(page)).toEqual([])
  await page.getByTestId('apply-price').first().click()
  const applied = page.locator('[data-testid="applied"][data-state="solved"]')
  await applied.waitFor({ timeout: 60_000 })
  expect(await textOf(applied)).toContain(answer.prices[0]?.text[language].trim())
  expect(await serious(page), 'applied').toEqual([])
})
