import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Conflict } from '../../server/contract/conflict.ts'
import { Plan } from '../../server/contract/plan.ts'
import { type Console, openTab, serveConsole, setNumber, solve, switchLanguage, textOf, type Visit } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

/** An infeasible national scenario is solved a dozen times over to be explained. */
const patience = 120_000

/** Presses what solves and reads the plan that comes back. */
async function planAfter(page: Page, press?: () => Promise<void>): Promise<Plan> {
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/v1/solve'), { timeout: 60_000 })
  await (press ? solve(page, press) : solve(page))
  return Plan.parse(await (await answer).json())
}

interface Refused extends Console {
  readonly conflict: Conflict
}

/** The console after Solve has found that nothing works. */
async function refused(visit: Visit, edit: (page: Page) => Promise<void>): Promise<Refused> {
  const opened = await served.open(visit)
  await edit(opened.page)
  const { status, conflict } = await planAfter(opened.page)
  expect(status).toBe('infeasible')
  await opened.page.getByTestId('conflict').waitFor()
  if (!conflict) throw new Error('the plan has no conflict')
  return { ...opened, conflict }
}

/** Until the draft of last time has been read: a field shows its value. */
async function draftRead(page: Page, inputId: string, value: string): Promise<void> {
  await openTab(page, 'scenario')
  await expect.poll(() => page.locator(`[id="${inputId}"]`).inputValue()).toBe(value)
}

const ruleOf = (page: Page, rule: string) => page.locator(`.clash [data-rule="${rule}"]`).first()
const changeOf = (page: Page, rule: string) => page.locator(`.ways-out [data-change="${rule}"]`).first()

/** Follows the link of a rule; the input it leads to has the focus. */
async function follow(page: Page, rule: string, inputId: string): Promise<void> {
  await openTab(page, 'plan')
  await ruleOf(page, rule).locator('button.link').click()
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 5000 }).toBe(inputId)
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0)
}

test('a west share beyond what classes allow: the clash, its links, and a change that works', {
  timeout: patience,
}, async () => {
  const { page, conflict, faults } = await refused({}, (page) => setNumber(page, 'policy.minWestShare', '95'))
  expect(conflict.rules.map(({ rule }) => rule).sort()).toEqual(['minWestShare', 'westSuitable'])
  const told = page.getByTestId('conflict')
  const inWords = async (language: 'en' | 'zh'): Promise<void> => {
    const text = (await textOf(told)).toLowerCase()
    for (const { text: rule } of conflict.rules) expect(text).toContain(rule[language].toLowerCase())
    for (const { text: change } of conflict.changes) expect(text).toContain(change[language].toLowerCase())
  }
  await inWords('en')
  expect(await textOf(told)).toContain('Leave out any one of them')
  expect(conflict.irreducible).toBe(true)
  // 95 % asked; what is needed is shown as it would be written.
  const change = conflict.changes.find(({ rule }) => rule === 'minWestShare')
  const needed = Number(((change?.needed ?? Number.NaN) * 100).toPrecision(6))
  expect(await textOf(changeOf(page, 'minWestShare'))).toMatch(/asked 95\s%\s+→ needed/)
  expect(await textOf(changeOf(page, 'minWestShare'))).toContain(`needed ${needed}\u00a0%`)
  expect(await textOf(page.getByTestId('conflict-proof'))).toContain(`${conflict.proof?.rows} rows`)
  expect(await serious(page)).toEqual([])
  await switchLanguage(page)
  await inWords('zh')
  expect(await textOf(told)).toContain('以下规则不能同时成立')
  await switchLanguage(page)

  await follow(page, 'minWestShare', 'input-policy.minWestShare')
  expect(await page.locator('[id="input-policy.minWestShare"]').inputValue()).toBe('95')
  await follow(page, 'westSuitable', 'input-policy.westSuitable')

  await openTab(page, 'plan')
  const plan = await planAfter(page, () =>
    changeOf(page, 'minWestShare').getByRole('button', { name: 'Apply and solve' }).click(),
  )
  expect(plan.status).toBe('optimal')
  expect(plan.objectiveCny).toBeCloseTo(change?.objectiveCny ?? Number.NaN, -5)
  expect(plan.kpis?.eastToWestShare).toBeGreaterThanOrEqual((change?.needed ?? 1) - 1e-6)
  await expect.poll(() => page.getByTestId('no-plan').count()).toBe(0)
  await openTab(page, 'scenario')
  expect(await page.locator('[id="input-policy.minWestShare"]').inputValue()).toBe(String(needed))
  expect(faults).toEqual([])
})

test('a carbon cap below what is possible: three ways out, in Chinese, and all rules together', {
  timeout: patience,
}, async () => {
  const { page, conflict, faults } = await refused(
    { language: 'zh', theme: 'dark', width: 1024, height: 768 },
    (page) => setNumber(page, 'carbon-cap', '1'),
  )
  expect(conflict.rules.map(({ rule }) => rule).sort()).toEqual(['carbonCap', 'demand', 'directShare'])
  expect(conflict.changes).toHaveLength(3)
  expect(await page.locator('ul.ways-out').first().locator('> li').count()).toBe(3)
  expect(await serious(page)).toEqual([])
  await follow(page, 'carbonCap', 'input-carbon.capTonnes')
  await follow(page, 'directShare', 'input-supply.directShareMax')
  await follow(page, 'demand', 'input-demand.totalItMw')

  await openTab(page, 'plan')
  const together = page.getByTestId('conflict-together')
  const plan = await planAfter(page, () => together.getByRole('button', { name: '应用并求解' }).click())
  expect(plan.status).toBe('optimal')
  expect(plan.objectiveCny).toBeCloseTo(conflict.together?.objectiveCny ?? Number.NaN, -5)
  await expect.poll(() => page.getByTestId('no-plan').count()).toBe(0)
  expect(faults).toEqual([])
})

test('demand beyond all halls: rules of sites lead to the sites, and what would change is listed', {
  timeout: patience,
}, async () => {
  const draft = { dataset: 'china-2030', demand: { totalItMw: 80_000 } }
  const { page, conflict } = await refused({ draft }, (page) => draftRead(page, 'input-demand.totalItMw', '80'))
  expect(conflict.rules.map(({ rule }) => rule).sort()).toEqual(['demand', 'siteRoom'])
  await ruleOf(page, 'siteRoom').locator('button.link').click()
  await page.locator('#tab-sites[aria-selected="true"]').waitFor()
  await openTab(page, 'plan')
  const way = changeOf(page, 'siteRoom')
  await way.locator('summary').click()
  expect(await textOf(way)).toContain('sites[horinger].maxItMw = ')
  const plan = await planAfter(page, () => way.getByRole('button', { name: 'Apply and solve' }).click())
  expect(plan.status).toBe('optimal')
  expect(plan.kpis?.unservedItMw).toBeCloseTo(0, 6)
})

test('caps of provinces: each rule leads to its own entry of the list', { timeout: patience }, async () => {
  const capped = [
    'inner-mongolia',
    'ningxia',
    'gansu',
    'qinghai',
    'xinjiang',
    'guizhou',
    'sichuan',
    'chongqing',
    'shaanxi',
  ]
  const provinceCaps = [...capped, 'yunnan'].map((provinceId) => ({ provinceId, maxItMw: 200 }))
  const draft = { dataset: 'china-2030', policy: { minWestShare: 0.7, provinceCaps } }
  const { page, conflict } = await refused({ draft }, (page) => draftRead(page, 'input-policy.minWestShare', '70'))
  expect(conflict.rules.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining([...capped.map((id) => `provinceCap[${id}]`), 'minWestShare']),
  )
  await follow(page, 'provinceCap[gansu]', 'input-policy.provinceCaps[2].maxItMw')
  await openTab(page, 'plan')
  const plan = await planAfter(page, () =>
    changeOf(page, 'minWestShare').getByRole('button', { name: 'Apply and solve' }).click(),
  )
  expect(plan.status).toBe('optimal')
  const west = plan.sites.filter(({ provinceId }) => provinceId === 'gansu').reduce((sum, { itMw }) => sum + itMw, 0)
  expect(west).toBeLessThanOrEqual(200 + 1e-6)
})
