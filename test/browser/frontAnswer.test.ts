import { expect, test } from 'vitest'
import { serveConsole, textOf } from './console.ts'
import { draw, openFront, patience, readDrawn, readTable } from './frontPage.ts'

const served = serveConsole()

test('plans beside the front: outside its scale they are named, and drawn with what dominates them', async () => {
  const { page } = await served.open()
  await openFront(page)
  await draw(page)
  const front = page.getByTestId('front')
  expect(await textOf(front)).toContain('Outside this scale: Stay')
  expect(await page.locator('.other.dominated').count()).toBe(0)
  await front.getByRole('button', { name: 'other plans too' }).click()
  const home = page.locator('.other.dominated[data-other="localEast"]')
  expect(await home.locator('.ray').count()).toBe(2)
  const cells = await page.locator('[data-testid="front-others"] tr[data-other="localEast"] td').allInnerTexts()
  expect(cells[2]).toMatch(/^[\d.]+\sB CNY$/)
  expect(cells[3]).toMatch(/^[\d.]+\sMt$/)
})

test('another account than the scenario’s is said to move the carbon price too', { timeout: patience }, async () => {
  const { page } = await served.open()
  await openFront(page)
  const front = page.getByTestId('front')
  await draw(page)
  expect(await page.getByTestId('front-account').count()).toBe(0)
  await front.getByRole('button', { name: 'market account' }).click()
  await page.locator('[data-testid="front-ask"] .outdated').waitFor()
  await draw(page)
  expect(await textOf(page.getByTestId('front-account'))).toContain('the carbon price is paid on it')
  expect(await textOf(front)).toContain('Emissions a year, market account')
})

test('a plan with hours: asked in one-year form it says so, asked in its own hours it is stopped', {
  timeout: patience,
}, async () => {
  const { page, faults } = await served.open({ draft: null })
  await openFront(page)
  await draw(page)
  const front = page.getByTestId('front')
  expect(await textOf(front)).toContain('a plan that is loaded is in that form too')
  await front.getByRole('button', { name: /own hours/ }).click()
  await page.locator('[data-testid="front-ask"] button.primary').click()
  await front.getByRole('button', { name: 'Stop' }).click()
  await page.locator('[data-testid="front-ask"][data-phase="stopped"]').waitFor()
  // The answer before stays, and says that it speaks of another form.
  expect(await readTable(page)).toHaveLength(20)
  await page.locator('[data-testid="front-ask"] .outdated').waitFor()
  expect(faults).toEqual([])
})

test.each([
  [
    'no front',
    { demand: { totalItMw: 1_000_000 } },
    '[data-testid="no-front"]',
    /no plan meets the rules[\s\S]*Smallest change/,
  ],
  [
    'no front in time',
    { timeLimitSeconds: 0.001 },
    '[data-testid="no-front"]',
    /There is no front \(ended early: stopped or out of time\)/,
  ],
])('%s is said in words', { timeout: patience }, async (_name, changes, at, words) => {
  const { page } = await served.open()
  // The plan on screen has a front; the server is asked about another scenario in its place.
  await page.route('**/api/v1/pareto', async (route) => {
    const asked = route.request().postDataJSON() as { scenario: object }
    await route.continue({ postData: JSON.stringify({ ...asked, scenario: { ...asked.scenario, ...changes } }) })
  })
  await openFront(page)
  await draw(page)
  expect(await textOf(page.locator(at))).toMatch(words)
})

test('a front that ended early says so above its picture', { timeout: patience }, async () => {
  const { page } = await served.open()
  // How far a front comes in a given time is the machine's affair: here the server's answer is cut by hand.
  await page.route('**/api/v1/pareto', async (route) => {
    const answer = await route.fetch()
    const front = (await answer.json()) as { readonly points: readonly unknown[] }
    const cut = { ...front, points: front.points.slice(-3), knee: null, complete: false, status: 'timeLimit' }
    await route.fulfill({ response: answer, json: cut })
  })
  await openFront(page)
  await draw(page)
  expect(await textOf(page.locator('[data-complete="false"]'))).toContain(
    'not complete: it ended at the time limit with 3 points',
  )
  expect((await readDrawn(page)).size).toBe(3)
})
