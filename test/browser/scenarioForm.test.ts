import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openTab, serveConsole, solve, switchLanguage, textOf } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

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
  const { page, faults } = await served.open({ draft: { dataset: 'china-2030', siting } })
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

test('a limit of a workload class is set beside the demand, sent, and told among what changed', async () => {
  const { page, faults } = await served.open()
  await openTab(page, 'scenario')
  await page.locator('summary', { hasText: 'Workload classes' }).click()
  await page.getByTestId('add-workload').selectOption({ label: 'Training' })
  const training = page.getByTestId('workload-training-finetuning')
  const share = training.getByTestId('workloads[0].demandShare')
  const latency = training.getByTestId('workloads[0].maxOneWayLatencyMs')
  // What the data set says stands in the empty field.
  expect(await share.getAttribute('placeholder')).toBe('40')
  await latency.fill('9')
  expect(await sentBy(page)).toEqual({
    dataset: 'china-2030',
    workloads: [{ workloadId: 'training-finetuning', maxOneWayLatencyMs: 9 }],
  })
  await openTab(page, 'plan')
  const told = page.getByTestId('what-changed')
  expect(await textOf(told)).toMatch(/Training, One-way latency at most, ms: [^→]*→ 9/)
  await switchLanguage(page)
  expect(await textOf(told)).toMatch(/训练，单向时延上限，毫秒：[^→]*→ 9/)
  await switchLanguage(page)
  // Shares that do not sum to one are refused, and it is said in the group.
  await openTab(page, 'scenario')
  await share.fill('60')
  expect(await solve(page)).toBe(400)
  await openTab(page, 'scenario')
  expect(await textOf(page.getByTestId('workloads').locator('.wrong'))).toContain('sum to 1.2')
  expect(await serious(page)).toEqual([])
  await training.getByRole('button', { name: 'Remove' }).click()
  expect(await sentBy(page)).toEqual({ dataset: 'china-2030' })
  expect(faults.filter((fault) => !fault.includes('400'))).toEqual([])
})
