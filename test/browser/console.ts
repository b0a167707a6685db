import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type ServedApp, serveApp } from '../support/servedApp.ts'

export type Language = 'en' | 'zh'
export type Theme = 'light' | 'dark'

export const tabs = ['plan', 'decide', 'scenario', 'sites', 'table', 'sources', 'help'] as const
export type Tab = (typeof tabs)[number]

export interface Visit {
  readonly language?: Language
  readonly theme?: Theme
  readonly width?: number
  readonly height?: number
  /** A draft of last time; left out: one year, which solves in a moment. Null: none, so that the opening scenario is the draft. */
  readonly draft?: object | null
}

export interface Console {
  readonly page: Page
  /** Every address the page asked for, in order. */
  readonly requests: readonly string[]
  /** What the page threw, logged as an error or had refused by its security policy. */
  readonly faults: readonly string[]
}

/** The built console behind its server, and a browser to visit it with, while the tests of a file run. */
export interface ServedConsole {
  readonly origin: string
  readonly browser: Browser
  /** A first visit, closed when the test ends. */
  open(visit?: Visit): Promise<Console>
}

/** Called once at the head of a file of tests. */
export function serveConsole(): ServedConsole {
  let app: ServedApp | undefined
  let browser: Browser | undefined
  beforeAll(async () => {
    app = await serveApp()
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })
  const there = (): { origin: string; browser: Browser } => {
    if (!app || !browser) throw new Error('the console is served once the tests begin')
    return { origin: app.origin, browser }
  }
  return {
    get origin() {
      return there().origin
    },
    get browser() {
      return there().browser
    },
    open: (visit) => openConsole(there().browser, there().origin, visit),
  }
}

/** A first visit by a planner with these settings of the browser, on a solved plan; closed when the test ends. */
async function openConsole(browser: Browser, origin: string, visit: Visit = {}): Promise<Console> {
  const { language = 'en', theme = 'light', width = 1440, height = 900, draft = { dataset: 'china-2030' } } = visit
  const context = await browser.newContext({
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    colorScheme: theme,
    reducedMotion: 'reduce',
    viewport: { width, height },
  })
  onTestFinished(() => context.close())
  const page = await context.newPage()
  const requests: string[] = []
  const faults: string[] = []
  context.on('request', (request) => requests.push(request.url()))
  page.on('websocket', (socket) => requests.push(socket.url()))
  page.on('pageerror', (error) => faults.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  // Chromium splits its own message over several lines; this one names the rule and the file.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      console.error(`refused by ${violatedDirective}: ${blockedURI} in ${sourceFile}:${lineNumber}`),
    )
  })
  await page.addInitScript((stored) => {
    if (stored !== null && localStorage.getItem('xisuan.draft') === null) localStorage.setItem('xisuan.draft', stored)
  }, draft && JSON.stringify(draft))
  await page.goto(origin)
  await solvedPlan(page)
  return { page, requests, faults }
}

/** Until the four tiles carry figures. */
export async function solvedPlan(page: Page): Promise<void> {
  await page.locator('[data-kpi="latency"]').waitFor({ timeout: 20_000 })
}

export async function openTab(page: Page, tab: Tab): Promise<void> {
  await page.locator(`#tab-${tab}`).click()
  await page.locator(`#tab-${tab}[aria-selected="true"]`).waitFor()
  await page.locator('#tab-content > *').first().waitFor()
}

/** What a planner reads there, hidden parts left out. */
export async function textOf(place: Locator): Promise<string> {
  await place.first().waitFor({ state: 'attached' })
  return (await place.allInnerTexts()).join('\n')
}

/** The text of each tile, as a planner reads it. */
export async function readKpis(page: Page): Promise<Record<string, string>> {
  await openTab(page, 'plan')
  const tiles = await page.locator('[data-kpi]').all()
  const read = tiles.map(async (tile) => [await tile.getAttribute('data-kpi'), await textOf(tile)] as const)
  return Object.fromEntries(await Promise.all(read))
}

/** MW from region to site, by `region site`, out of the table twin. */
export async function readFlows(page: Page): Promise<Map<string, number>> {
  await openTab(page, 'table')
  const rows = page.getByTestId('flow-table').locator('tr[data-region]')
  await rows.first().waitFor()
  const flows = await rows.evaluateAll((all) =>
    all.map((row) => [`${row.dataset.region} ${row.dataset.site}`, Number(row.dataset.mw)] as const),
  )
  return new Map(flows)
}

/** Writes a number as a planner would: key by key into the field, then out of it. */
export async function setNumber(page: Page, testId: string, value: string): Promise<void> {
  await openTab(page, 'scenario')
  const field = page.getByTestId(testId)
  await field.fill('')
  await field.pressSequentially(value)
  await field.press('Tab')
}

/** Presses Solve and waits for the server's answer to be on screen. Returns its status. */
export async function solve(page: Page, press = () => page.getByTestId('solve').click()): Promise<number> {
  const answer = page.waitForResponse((response) => response.url().endsWith('/api/v1/solve'), { timeout: 45_000 })
  await press()
  const status = (await answer).status()
  await page.getByTestId('solve').waitFor()
  return status
}

/**
 * Chooses so many typical days and presses Solve; the answer of such a solve comes through a run. Returns once the run is
 * going on.
 */
export async function startHours(page: Page, days: number): Promise<void> {
  await openTab(page, 'scenario')
  await page.getByTestId('timeMode').selectOption('typicalDays')
  await setNumber(page, 'time.days', String(days))
  await page.getByTestId('solve').click()
  await page.getByTestId('progress').waitFor({ timeout: 20_000 })
}

/** Until the solve that goes on has ended. */
export async function solveEnds(page: Page): Promise<void> {
  await page.getByTestId('solve').waitFor({ timeout: 150_000 })
}

/** Presses the language button and waits for the other language's words to be on screen. */
export async function switchLanguage(page: Page): Promise<void> {
  const before = await page.locator('html').getAttribute('lang')
  await page.getByTestId('language').click()
  await page.locator(`html:not([lang="${before}"])`).waitFor()
}
