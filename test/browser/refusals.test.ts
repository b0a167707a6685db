import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Plan } from '../../server/contract/plan.ts'
import { Problem } from '../../server/contract/problem.ts'
import { openTab, readFlows, readKpis, serveConsole, setNumber, solve, switchLanguage, textOf } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

test('a number the server refuses is explained beside its field in the words of the API, in both languages', async () => {
  const { page } = await served.open()
  await setNumber(page, 'carbon-price', '-5')
  expect(await solve(page)).toBe(400)
  const scenario = { dataset: 'china-2030', carbon: { priceCnyPerTonne: -5 } }
  const refusal = await page.request.post(`${served.origin}/api/v1/solve`, { data: scenario })
  const [finding] = Problem.parse(await refusal.json()).findings
  expect(finding?.path).toBe('carbon.priceCnyPerTonne')
  const field = page.getByTestId('carbon-price')
  await field.and(page.locator('[aria-invalid="true"]')).waitFor()
  const english = await describedBy(page)
  expect(english).toContain(finding?.found)
  expect(english).toContain(finding?.fix)
  await switchLanguage(page)
  const chinese = await describedBy(page)
  expect(chinese).toContain(finding?.zh?.found)
  expect(chinese).toContain(finding?.zh?.fix)
})

test('a refused number keeps the draft and the plan, and a mended one solves', async () => {
  const { page } = await served.open()
  const kpis = await readKpis(page)
  await setNumber(page, 'carbon-price', '-5')
  await solve(page)
  expect(await page.getByTestId('carbon-price').inputValue()).toBe('-5')
  expect(await readKpis(page)).toEqual(kpis)
  await setNumber(page, 'carbon-price', '300')
  expect(await solve(page)).toBe(200)
  await openTab(page, 'scenario')
  expect(await page.getByTestId('carbon-price').getAttribute('aria-invalid')).not.toBe('true')
  expect(await page.getByTestId('findings').count()).toBe(0)
})

test('findings of two fields are shown at once, each beside its own field', async () => {
  const { page } = await served.open()
  await setNumber(page, 'carbon-price', '-5')
  await setNumber(page, 'carbon-cap', '-1')
  expect(await solve(page)).toBe(400)
  await page.locator('[data-testid="carbon-price"][aria-invalid="true"]').waitFor()
  await page.locator('[data-testid="carbon-cap"][aria-invalid="true"]').waitFor()
})

test('a refused number is spoken of in the unit of its field, not in that of the API', async () => {
  const { page } = await served.open()
  await setNumber(page, 'carbon-cap', '-1')
  await setNumber(page, 'policy.minWestShare', '-5')
  const said = page.getByTestId('findings')
  await said.waitFor()
  // A cap of -1 Mt is -1,000,000 t to the API, -100 万吨 in Chinese; a share of -5 % is -0.05 to it.
  expect(await textOf(said)).toContain('-1. Give a number from 0 to 1,000,000, or leave it empty')
  expect(await textOf(said)).toContain('-5. Give a number from 0 to 100, or leave it empty')
  expect(await textOf(page.locator('[id="wrong-policy.minWestShare"]'))).toContain('-5. Give a number from 0 to 100')
  await switchLanguage(page)
  expect(await textOf(page.locator('[id="wrong-carbon.capTonnes"]'))).toContain(
    '-100；请填 0 至 100,000,000 之间的数，或留空',
  )
  // Pressed far down the form, Solve leads to the reasons.
  await page.locator('#tab-content').evaluate((panel) => panel.scrollTo(0, panel.scrollHeight))
  expect(await solve(page)).toBe(400)
  await expect.poll(() => page.locator('#tab-content').evaluate((panel) => panel.scrollTop)).toBeLessThan(40)
  // From any other tab the message leads there too.
  await openTab(page, 'plan')
  await page.getByTestId('news').locator('xpath=..').getByRole('button', { name: '情景' }).click()
  await said.waitFor()
})

test('a plan whose solve ended early says above its figures that a cheaper one may exist, and how much cheaper', async () => {
  const { page, faults } = await served.open()
  expect(await page.getByTestId('unproven').count()).toBe(0)
  await page.route('**/api/v1/solve', async (route) => {
    const plan = Plan.parse(await (await route.fetch()).json())
    if (!plan.certificate) throw new Error('the plan has no certificate')
    const certificate = { ...plan.certificate, objective: 500e9, bound: 480e9, relativeGap: 0.04 }
    await route.fulfill({ json: { ...plan, status: 'timeLimit', certificate } satisfies Plan })
  })
  expect(await solve(page)).toBe(200)
  const told = page.getByTestId('unproven')
  // 500 less 480 B CNY is 4 % of 500.
  expect(await textOf(told)).toMatch(/cheaper plan may exist[\s\S]*20\.0\sB CNY \(4\s%\)/)
  expect(await textOf(page.getByTestId('news'))).toContain('not proven optimal')
  await switchLanguage(page)
  expect(await textOf(told)).toMatch(/可能存在成本更低的方案[\s\S]*200\s亿元/)
  expect(await serious(page)).toEqual([])
  await page.unroute('**/api/v1/solve')
  expect(await solve(page)).toBe(200)
  await told.waitFor({ state: 'detached' })
  expect(faults).toEqual([])
})

test('a cap of one tonne has no plan: the reasons are told and the plan before stays', async () => {
  const { page, faults } = await served.open()
  const [kpis, flows] = [await readKpis(page), await readFlows(page)]
  await setNumber(page, 'carbon-cap', '0.000001')
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/v1/solve'))
  expect(await solve(page)).toBe(200)
  const response = await answer
  expect(response.request().postDataJSON()).toMatchObject({ carbon: { capTonnes: 1 } })
  const plan = Plan.parse(await response.json())
  expect(plan.status).toBe('infeasible')
  expect(plan.reasons.length).toBeGreaterThan(0)
  const told = page.getByTestId('no-plan')
  // The ways out come with their buttons, in a part of the page of their own.
  await told.getByTestId('conflict').waitFor()
  for (const { text } of plan.reasons) expect(await textOf(told)).toContain(text.en)
  await switchLanguage(page)
  for (const { text } of plan.reasons) expect(await textOf(told)).toContain(text.zh)
  await switchLanguage(page)
  expect(await readKpis(page)).toEqual(kpis)
  expect(await readFlows(page)).toEqual(flows)
  expect(faults).toEqual([])
})

test('a server that is gone costs the planner nothing: the draft stays and a new press solves', async () => {
  const { page } = await served.open()
  await setNumber(page, 'carbon-price', '400')
  await page.route('**/api/v1/solve', (route) => route.abort())
  await page.getByTestId('solve').click()
  await expect.poll(() => textOf(page.getByTestId('news'))).toContain('did not finish')
  await page.unroute('**/api/v1/solve')
  await openTab(page, 'scenario')
  expect(await page.getByTestId('carbon-price').inputValue()).toBe('400')
  expect(await solve(page)).toBe(200)
})

/** What a screen reader says after the name of the carbon price. */
function describedBy(page: Page): Promise<string> {
  return page.getByTestId('carbon-price').evaluate((input) => {
    const ids = input.getAttribute('aria-describedby')?.split(/\s+/) ?? []
    return ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  })
}
