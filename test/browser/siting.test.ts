import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import {
  type Language,
  openTab,
  serveConsole,
  setNumber,
  solve,
  solveEnds,
  switchLanguage,
  type Theme,
  textOf,
} from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

/** Decisions in whole numbers take seconds alone, and long beside other tests. */
const patience = 240_000

/** Presses Solve; siting is answered through a run. */
async function solveSiting(page: Page): Promise<void> {
  const started = page.waitForResponse((response) => response.url().endsWith('/api/v1/runs'), { timeout: 30_000 })
  await page.getByTestId('solve').click()
  expect((await started).status()).toBe(202)
  await solveEnds(page)
}

/** Opens a site close up and presses one of the buttons of its lock. */
async function lock(page: Page, site: string, button: string): Promise<void> {
  await openTab(page, 'sites')
  await page.getByRole('button', { name: site, exact: true }).click()
  await page.getByTestId('siting-edits').getByRole('button', { name: button }).click()
}

async function unfold(page: Page, group: string): Promise<void> {
  await openTab(page, 'scenario')
  const summary = page.locator('summary', { hasText: group })
  if (!(await summary.locator('..').evaluate((details: HTMLDetailsElement) => details.open))) await summary.click()
}

describe('which sites to open', () => {
  test('at most ten, one locked open and one shut, proven optimal, in both languages', {
    timeout: patience,
  }, async () => {
    const { page, faults } = await served.open()
    await unfold(page, 'Siting')
    await page.getByLabel('Decide which sites to open').check()
    await setNumber(page, 'siting.maxOpenSites', '10')
    await lock(page, 'Hami', 'must open')
    await page.getByTestId('site-detail').getByRole('button', { name: 'Close' }).click()
    await lock(page, "Gui'an", 'must stay shut')
    await solveSiting(page)

    const answer = page.getByTestId('sites-opened')
    await answer.waitFor()
    const open = await page.getByTestId('open-sites').locator('tr[data-site]').all()
    const ids = await Promise.all(open.map((row) => row.getAttribute('data-site')))
    expect(ids.length).toBeGreaterThan(4)
    expect(ids.length).toBeLessThanOrEqual(10)
    expect(await textOf(page.getByTestId('open-count'))).toBe(`${ids.length} of 22`)
    expect(await textOf(page.getByTestId('open-sites').locator('[data-site="hami"]'))).toContain('must open')
    await page.getByTestId('shut').locator('summary').click()
    expect(await textOf(page.getByTestId('closed-sites').locator('[data-site="guian"]'))).toContain('must stay shut')
    expect(await textOf(page.getByTestId('siting-proof'))).toMatch(/^Proven optimal/)
    expect(Number(/Gap\s+(\S+)/.exec(await textOf(answer))?.[1])).toBeLessThan(1e-6)
    // The same question, asked of the server beside the console.
    const settings = { maxOpenSites: 10, sites: ['hami', 'guian'].map((siteId) => ({ siteId, lock: locks[siteId] })) }
    const same = await page.request.post(`${served.origin}/api/v1/solve`, {
      data: { dataset: 'china-2030', siting: settings },
      timeout: 120_000,
    })
    const plan: { siting: { openSites: { siteId: string }[] } } = await same.json()
    expect([...ids].sort()).toEqual(plan.siting.openSites.map(({ siteId }) => siteId).sort())

    const changed = await textOf(page.getByTestId('what-changed'))
    expect(changed).toMatch(/Decide which sites to open: off → on/)
    expect(changed).toMatch(/Hami, Siting: decide → must open/)
    await openTab(page, 'sites')
    expect(await textOf(page.locator('[data-siting="guian"]'))).toBe('shut, locked')
    expect(await textOf(page.locator('[data-siting="hami"]'))).toBe('open, locked')
    await switchLanguage(page)
    expect(await textOf(page.locator('[data-siting="guian"]'))).toBe('关闭，已锁定')
    await openTab(page, 'plan')
    expect(await textOf(answer)).toMatch(new RegExp(`本方案启用 ${ids.length} 个（共 22 个）[\\s\\S]*已证明最优`))
    expect(await textOf(page.getByTestId('what-changed'))).toMatch(/贵安，选址：由模型决定 → 必须关闭/)
    expect(faults).toEqual([])
  })

  const locks: Readonly<Record<string, 'open' | 'shut'>> = { hami: 'open', guian: 'shut' }

  // Chongqing has 109.2 MW of usable halls. Locked open in a small year it holds its least size of 25 MW; a floor of
  // 65 % asks for 0.65 · 109.2 = 71 MW.
  test('the on-rack rate of the hub approvals fills the halls of a site that is open', {
    timeout: patience,
  }, async () => {
    const draft = {
      dataset: 'china-2030',
      demand: { totalItMw: 1000 },
      siting: { sites: [{ siteId: 'chongqing', lock: 'open' }] },
    }
    const { page } = await served.open({ draft })
    const held = page.getByTestId('open-sites').locator('[data-site="chongqing"] td').first()
    await solveSiting(page)
    expect(await textOf(held)).toBe('25')
    await openTab(page, 'scenario')
    await page.getByRole('button', { name: /^Set 65.%: On-rack rate/ }).click()
    expect(await page.getByTestId('policy.onRackFloor').inputValue()).toBe('65')
    await solveSiting(page)
    expect(await textOf(held)).toBe('71')
    expect(await textOf(page.getByTestId('what-changed'))).toMatch(/On-rack rate at least, %: no limit → 65/)
  })

  test('Stop keeps the best choice found, with what is known of its gap', { timeout: patience }, async () => {
    const draft = {
      dataset: 'china-2030',
      siting: { maxOpenSites: 10, blockItMw: 100, singleSource: ['training-finetuning'] },
    }
    const { page } = await served.open({ draft })
    await page.getByTestId('solve').click()
    const progress = page.getByTestId('progress')
    await progress.getByText(/gap \d/).waitFor({ timeout: 120_000 })
    await page.getByTestId('stop').click()
    await solveEnds(page)
    expect(await textOf(page.getByTestId('open-count'))).toMatch(/^\d+ of 22$/)
    const proof = await textOf(page.getByTestId('siting-proof'))
    // A solver that was as good as done when it was asked to stop may have proven it.
    expect(proof).toMatch(/^(Proven optimal|Not proven optimal\. Another choice of sites may cost less, .*\d\s%$)/)
    expect(await textOf(page.getByTestId('sites-opened'))).toMatch(/No choice of sites costs less than\s+\d+\sB CNY/)
  })
})

describe('policy', () => {
  test('a capital budget and a discount on power change the plan, and both are told', {
    timeout: patience,
  }, async () => {
    const { page } = await served.open()
    await unfold(page, 'Levers of public policy')
    await page.getByTestId('add-lever').selectOption({ label: 'Gansu' })
    await page.getByTestId('policy.levers[0].powerDiscountCnyPerMwh').fill('150')
    expect(await solve(page)).toBe(200)
    const told = page.getByTestId('what-changed')
    expect(await textOf(told)).toMatch(/Gansu, Off the price of grid energy, CNY\/MWh: none → 150/)
    expect(await textOf(told)).toMatch(/→ Qingyang: [\d,]+ → [\d,]+ MW/)
    const cost = await textOf(page.locator('[data-kpi="cost"]'))

    await unfold(page, 'Budgets and unserved demand')
    await setNumber(page, 'policy.capitalBudgetCny', '160')
    expect(await solve(page)).toBe(200)
    expect(await textOf(told)).toMatch(/Capital for halls[^:]*: no limit → 160/)
    expect(await textOf(page.locator('[data-kpi="cost"]'))).not.toBe(cost)

    // A Chinese planner writes 亿元: 160 B CNY are 1 600 of them.
    await switchLanguage(page)
    expect(await textOf(told)).toMatch(/投资上限，亿元：不限 → 1,600/)
    await openTab(page, 'scenario')
    expect(await page.getByTestId('policy.capitalBudgetCny').inputValue()).toBe('1600')
    await switchLanguage(page)

    await unfold(page, 'Levers of public policy')
    await page.getByTestId('lever-gansu').getByRole('button', { name: 'Remove' }).click()
    expect(await page.getByTestId('lever-gansu').count()).toBe(0)
  })

  test('what is wrong stands beside its field, and its line leads there even when the group is folded', async () => {
    const { page } = await served.open()
    await unfold(page, 'Siting')
    await page.getByLabel('Decide which sites to open').check()
    await setNumber(page, 'siting.maxOpenSites', '-1')
    const field = page.locator('[id="field-siting.maxOpenSites"]')
    await field.locator('.wrong').waitFor()
    expect(await textOf(field)).toMatch(/whole number from 0 to 10000/)
    await unfold(page, 'Levers of public policy')
    await page.getByTestId('add-lever').selectOption({ label: 'Gansu' })
    await page.getByTestId('policy.levers[0].carbonPriceCnyPerTonne').fill('-1')
    const lever = page.getByTestId('lever-gansu')
    await lever.locator('.wrong').waitFor()
    await page.locator('summary', { hasText: 'Levers of public policy' }).click()
    await page.getByTestId('findings').getByRole('button', { name: 'What the public pays or asks' }).click()
    await page.locator('[id="input-policy.levers[0].carbonPriceCnyPerTonne"]:focus').waitFor()
    await switchLanguage(page)
    expect(await textOf(lever)).toMatch(/当地碳价[\s\S]*请给出/)
  })
})

const looks: readonly (readonly [Language, Theme])[] = [
  ['en', 'light'],
  ['zh', 'dark'],
]

test.each(looks)('nothing serious with every group open (%s, %s)', { timeout: patience }, async (language, theme) => {
  const draft = {
    dataset: 'china-2030',
    siting: { maxOpenSites: 10, exclusive: [['zhangbei', 'zhangjiakou']], sites: [{ siteId: 'hami', lock: 'open' }] },
    policy: {
      directSupply: true,
      provinceCaps: [{ provinceId: 'hebei', maxItMw: 3000 }],
      levers: [{ provinceId: 'gansu', powerDiscountCnyPerMwh: 50 }],
      capitalBudgetCny: 3e11,
    },
  }
  const { page } = await served.open({ language, theme, draft })
  await openTab(page, 'scenario')
  expect(await page.locator('details.group[open]').count()).toBe(5)
  expect(await serious(page), 'form').toEqual([])
  await solveSiting(page)
  await page.getByTestId('shut').locator('summary').click()
  expect(await serious(page), 'answer').toEqual([])
  await page.getByTestId('open-sites').locator('[data-site="hami"] button').click()
  await page.getByTestId('siting-edits').waitFor()
  expect(await serious(page), 'site').toEqual([])
})
