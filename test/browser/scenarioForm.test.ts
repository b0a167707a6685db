import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from '../support/browser.ts'
import { type ServedApp, serveApp } from '../support/servedApp.ts'
import { openConsole, openTab, solve } from './console.ts'

let app: ServedApp
let browser: Browser
beforeAll(async () => {
  app = await serveApp()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
})

/** The scenario that Solve sends. */
async function sentBy(page: Page): Promise<unknown> {
  const asked = page.waitForRequest((request) => request.url().endsWith('/api/v1/solve'))
  expect(await solve(page)).toBe(200)
  return (await asked).postDataJSON()
}

test('siting switched off is not sent, and switched on again has its settings back', async () => {
  const siting = {
    maxOpenSites: 12,
    sites: [{ siteId: 'hami', lock: 'open' }],
    exclusive: [['zhangbei', 'zhangjiakou']],
  }
  const { page, faults } = await openConsole(browser, app.origin, { draft: { dataset: 'china-2030', siting } })
  await openTab(page, 'scenario')
  const on = page.getByRole('checkbox', { name: 'Decide which sites to open' })
  await page.getByTestId('siting.maxOpenSites').waitFor()
  await on.uncheck()
  expect(await page.getByTestId('siting.maxOpenSites').count()).toBe(0)
  expect(await sentBy(page)).toEqual({ dataset: 'china-2030' })
  await openTab(page, 'scenario')
  await page.locator('summary', { hasText: 'Siting' }).click()
  await on.check()
  expect(await page.getByTestId('siting.maxOpenSites').inputValue()).toBe('12')
  const draft = () => page.evaluate(() => JSON.parse(localStorage.getItem('xisuan.draft') ?? 'null') as unknown)
  await expect.poll(draft).toEqual({ dataset: 'china-2030', siting })
  // All as at first: nothing waits behind the switch either.
  await page.getByRole('button', { name: 'Reset all' }).click()
  await on.check()
  expect(await page.getByTestId('siting.maxOpenSites').inputValue()).toBe('')
  expect(faults).toEqual([])
})
