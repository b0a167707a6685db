import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { answerTo, ask, openView } from './comparison.ts'
import { serveConsole, textOf } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

type Report = 'Concentration' | 'Local benefit' | 'Suitability'
const openReport = (page: Page, name: Report) =>
  page.getByTestId('reports-answer').getByRole('button', { name, exact: true }).click()
const numberIn = (text: string): number => Number(text.replaceAll(',', ''))

test('concentration: indices, idle halls, sizes and likeness are those of the API', async () => {
  const { page, faults } = await served.open()
  await openView(page, 'reports')
  const report = (await ask(page)).reports?.concentration
  if (!report) throw new Error('no report')
  const hhi = async (of: string) => textOf(page.locator(`[data-testid="hhi-table"] [data-of="${of}"]`))
  expect(await hhi('placed')).toContain(`HHI ${report.hhi.toFixed(3)}`)
  expect(await hhi('placed')).toContain((1 / report.hhi).toFixed(1))
  expect(await hhi('existing')).toContain(report.hhiExisting?.toFixed(3))
  expect(await hhi('newHalls')).toContain(report.hhiNewHalls?.toFixed(3))
  const text = await textOf(page.getByTestId('reports-answer'))
  for (const words of report.statements) expect(text).toContain(words.en)
  expect(text).toContain(report.similarity.mean?.toFixed(2))
  expect(await textOf(page.getByTestId('idle'))).toContain(`${Math.round(report.idleExistingItMw)} MW`)
  const rows = page.locator('[data-testid="province-shares"] tbody tr')
  expect(await rows.count()).toBe(report.provinces.length)
  const largest = Math.max(...report.provinces.map(({ itMw }) => itMw))
  expect(numberIn(await textOf(rows.first().locator('td').first()))).toBe(Math.round(largest))
  expect(faults).toEqual([])
})

test('local benefit: assumed factors say so, and a changed one changes the jobs and is asked again', async () => {
  const { page } = await served.open()
  await openView(page, 'reports')
  const before = (await ask(page)).reports?.localBenefit
  await openReport(page, 'Local benefit')
  const jobs = async () =>
    numberIn(await textOf(page.locator('[data-testid="benefit-table"] tr.total [data-figure="benefitRunJobs"]')))
  expect(await jobs()).toBe(Math.round(before?.total.runJobs ?? Number.NaN))
  const field = page.getByTestId('factor-localRunJobsPerMw')
  const factor = before?.factors.find(({ figure }) => figure === 'national.localRunJobsPerMw')
  expect(await field.inputValue()).toBe(String(factor?.value))
  expect(await page.locator('.field .status.assumed').allInnerTexts()).toEqual(Array(4).fill('assumed'))
  // Jobs are the factor times MW: twice the factor, twice the jobs.
  await field.fill('')
  await field.pressSequentially(String(2 * (factor?.value ?? 0)))
  const after = await answerTo(page, () => field.press('Tab'))
  expect(after.reports?.localBenefit?.total.runJobs).toBeCloseTo(2 * (before?.total.runJobs ?? 0), 6)
  expect(await jobs()).toBe(Math.round(2 * (before?.total.runJobs ?? 0)))
  expect(await textOf(page.locator('.field.changed'))).toMatch(/your own[\s\S]*Reset/)
  await answerTo(page, () => page.getByRole('button', { name: /^Reset/ }).click())
  expect(await jobs()).toBe(Math.round(before?.total.runJobs ?? Number.NaN))
  // What the question would refuse is not asked.
  await page.getByTestId('factor-localTaxShare').fill('7')
  await page.getByTestId('factor-localTaxShare').press('Tab')
  await page.locator('[data-testid="factor-localTaxShare"][aria-invalid="true"]').waitFor()
  expect(await page.getByTestId('comparison').getAttribute('data-phase')).toBe('answered')
})

test('suitability: the ranking is the API’s, every line has its sentence, and the parts sum to the worth', async () => {
  const { page } = await served.open()
  await openView(page, 'reports')
  const ranking = (await ask(page)).reports?.suitability
  if (!ranking) throw new Error('no ranking')
  await openReport(page, 'Suitability')
  const lines = page.getByTestId('suitable')
  const count = await lines.count()
  expect(count).toBeGreaterThan(5)
  for (let i = 0; i < count; i++) {
    expect(await lines.nth(i).getAttribute('data-id')).toBe(ranking.sites[i]?.siteId)
    expect(await textOf(lines.nth(i))).toContain(ranking.sites[i]?.text.en)
  }
  const row = page.locator('[data-testid="suitability-table"] tbody tr').first()
  const cells = (await row.locator('td').allInnerTexts()).map((text) => numberIn(text.replace('−', '-')))
  const [worth = 0, ...parts] = cells.slice(0, -1)
  expect(worth).toBe(Math.round((ranking.sites[0]?.worthCnyPerMwYear ?? 0) / 1000))
  // Every part and the worth are rounded for the screen, to at most half a thousand.
  expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - worth)).toBeLessThan(0.5 * cells.length)
  await page.getByTestId('reports-answer').getByRole('button', { name: 'Provinces', exact: true }).click()
  expect(await lines.first().getAttribute('data-id')).toBe(ranking.provinces[0]?.provinceId)
})

test.each(['light', 'dark'] as const)('nothing serious on any report (%s)', { timeout: 120_000 }, async (theme) => {
  const { page } = await served.open({ theme })
  await openView(page, 'reports')
  await ask(page)
  for (const report of ['Concentration', 'Local benefit', 'Suitability'] as const) {
    await openReport(page, report)
    expect(await serious(page), report).toEqual([])
  }
})
