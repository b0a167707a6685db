import { expect, test } from 'vitest'
import { console as english } from '../../client/text/en/console.ts'
import { console as chinese } from '../../client/text/zh/console.ts'
import { openTab, serveConsole, setNumber, solvedPlan, switchLanguage, textOf } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

test('a view asked for while the server is gone says so, and comes in its place when asked again', async () => {
  const { page } = await served.open()
  await openTab(page, 'decide')
  await page.getByTestId('comparison').waitFor()
  // Words of the other language come when they are first wanted.
  await switchLanguage(page)
  await switchLanguage(page)
  await page.context().setOffline(true)
  await page.getByTestId('decide-ways').click()
  const place = page.getByTestId('decide-view')
  const alert = place.getByRole('alert')
  expect(await textOf(alert)).toBe(english.partFailed)
  expect(await serious(page)).toEqual([])
  await switchLanguage(page)
  expect(await textOf(alert)).toBe(chinese.partFailed)
  await switchLanguage(page)
  const again = place.getByRole('button', { name: 'Try again' })
  // Still gone: it is said once more.
  await alert.evaluate((said) => said.setAttribute('data-first', ''))
  await again.click()
  await place.locator('[role="alert"]:not([data-first])').waitFor()
  // A view that has come needs no server.
  await page.getByTestId('decide-bit').click()
  await page.getByTestId('comparison').waitFor()
  await page.getByTestId('decide-ways').click()
  await again.waitFor()
  await page.context().setOffline(false)
  await again.focus()
  await page.keyboard.press('Enter')
  await place.getByTestId('comparison').waitFor()
  expect(await alert.count()).toBe(0)
  expect(await place.evaluate((here) => here === document.activeElement)).toBe(true)
})

test('a tab opened while the server is gone comes in its place when asked again, and the plan is kept', async () => {
  const { page } = await served.open()
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
  await page.context().setOffline(true)
  await page.locator('#tab-sites').click()
  const content = page.locator('#tab-content')
  expect(await textOf(content.getByRole('alert'))).toBe(english.partFailed)
  expect(await serious(page)).toEqual([])
  await page.context().setOffline(false)
  await content.getByRole('button', { name: 'Try again' }).focus()
  await page.keyboard.press('Enter')
  await content.locator('table.sites').first().waitFor()
  expect(await content.getByRole('alert').count()).toBe(0)
  expect(await content.evaluate((here) => here === document.activeElement)).toBe(true)
  expect(await page.locator('body[data-same-page]').count()).toBe(1)
})

test('a view whose file is lost while the server is there sends to a new page, which keeps the draft', async () => {
  const { page } = await served.open()
  await setNumber(page, 'carbon-price', '400')
  await page.route('**/assets/WaysView-*.js', (route) => route.abort())
  await openTab(page, 'decide')
  await page.getByTestId('decide-ways').click()
  const reload = page.getByRole('button', { name: 'Reload the page' })
  await reload.waitFor()
  await page.unroute('**/assets/WaysView-*.js')
  await Promise.all([page.waitForEvent('load'), reload.click()])
  await solvedPlan(page)
  await openTab(page, 'scenario')
  await page.locator('[data-testid="carbon-price"]').waitFor()
  expect(await page.getByTestId('carbon-price').inputValue()).toBe('400')
  await openTab(page, 'decide')
  await page.getByTestId('decide-ways').click()
  await page.getByTestId('comparison').waitFor()
})
