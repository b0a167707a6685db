import { expect, test } from 'vitest'
import { ask, openView } from './comparison.ts'
import { openTab, readKpis, serveConsole, solve, switchLanguage, textOf } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

test('with no demand, every question about it is told that there is none to place', {
  timeout: 120_000,
}, async () => {
  const { page, faults } = await served.open({
    draft: { dataset: 'china-2030', demand: { totalItMw: 0 } },
  })
  await openTab(page, 'scenario')
  await expect.poll(() => page.getByTestId('demand.totalItMw').inputValue()).toBe('0')
  expect(await solve(page)).toBe(200)
  // No latency is no improvement on the latency before.
  expect((await readKpis(page)).latency).not.toMatch(/[+−]/)
  await openView(page, 'bit')
  const plan = await ask(page)
  expect(plan.kpis?.demandItMw).toBe(0)
  const place = page.getByTestId('decide-view')
  const reason = plan.bitVsElectron?.reason
  expect(reason?.en).toMatch(/no demand to place/)
  await place.getByText(reason?.en ?? '').waitFor()
  await page.getByTestId('decide-drivers').click()
  await page.getByTestId('ask-tornado').locator('button.primary').click()
  const told = place.locator('[data-code="noDemand"]')
  await told.waitFor({ timeout: 60_000 })
  expect(await textOf(told)).toMatch(/no demand to place/)
  // No empty drawing beside it, and nothing else that would be read out of nothing.
  expect(await page.getByTestId('tornado-table').count()).toBe(0)
  expect(await place.locator('[data-code]').count()).toBe(1)
  expect(await serious(page)).toEqual([])
  // The comparison is the one bit or electron asked.
  await page.getByTestId('decide-ways').click()
  await told.waitFor()
  expect(await page.getByTestId('ways-answer').count()).toBe(0)
  await page.getByTestId('decide-prices').click()
  await page.getByTestId('ask-prices').locator('button.primary').click()
  await told.waitFor({ timeout: 60_000 })
  await switchLanguage(page)
  expect(await textOf(told)).toMatch(/需求为零/)
  expect(faults).toEqual([])
})
