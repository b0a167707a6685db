import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decideWords } from '../../client/text/decide/decideWords.ts'
import { launchBrowser } from '../support/browser.ts'
import { type ServedApp, serveApp } from '../support/servedApp.ts'
import { ask, openView } from './comparison.ts'
import { openConsole, openTab, solve, switchLanguage, textOf } from './console.ts'
import { serious } from './serious.ts'

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

test('with no demand, bit or electron and the tornado say that there is none to place', {
  timeout: 120_000,
}, async () => {
  const { page, faults } = await openConsole(browser, app.origin, {
    draft: { dataset: 'china-2030', demand: { totalItMw: 0 } },
  })
  await openTab(page, 'scenario')
  await expect.poll(() => page.getByTestId('demand.totalItMw').inputValue()).toBe('0')
  expect(await solve(page)).toBe(200)
  await openView(page, 'bit')
  const plan = await ask(page)
  expect(plan.kpis?.demandItMw).toBe(0)
  const place = page.getByTestId('decide-view')
  const said = place.getByText(decideWords.noDemand.en)
  await said.waitFor()
  await page.getByTestId('decide-drivers').click()
  await page.getByTestId('ask-tornado').locator('button.primary').click()
  await said.waitFor({ timeout: 60_000 })
  expect(await page.getByTestId('tornado-table').count()).toBe(0)
  expect(await serious(page)).toEqual([])
  await switchLanguage(page)
  expect(await textOf(place)).toContain(decideWords.noDemand.zh)
  expect(faults).toEqual([])
})
