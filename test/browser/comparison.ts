import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { Plan } from '../../server/contract/plan.ts'
import { openTab, type ServedConsole, solve, switchLanguage } from './console.ts'

type View = 'ways' | 'bit' | 'reports'

/** Opens a view of the Decide tab and waits for its button. */
export async function openView(page: Page, view: View): Promise<void> {
  await openTab(page, 'decide')
  await page.getByTestId(`decide-${view}`).click()
  await page.getByTestId('comparison').waitFor()
}

/** Does what makes the page ask the comparison, and waits for the answer on screen. Returns what the page was answered. */
export async function answerTo(page: Page, act: () => Promise<void>): Promise<Plan> {
  const waiting = page.waitForResponse((response) => response.url().endsWith('/api/v1/solve'), { timeout: 45_000 })
  await act()
  const response = await waiting
  expect(response.status()).toBe(200)
  const plan = Plan.parse(await response.json())
  await page.locator('[data-testid="comparison"][data-phase="answered"]').waitFor()
  return plan
}

/** Presses the button of the view that is open. */
export function ask(page: Page): Promise<Plan> {
  return answerTo(page, () => page.getByTestId('comparison').locator('button.primary').click())
}

/** A console whose plan on screen stands on grid power alone: no own wind or solar, no contracts. */
export async function openOnGridAlone(served: ServedConsole): Promise<Page> {
  const draft = { dataset: 'china-2030', supply: { ownBuild: false, contracts: false } }
  const { page } = await served.open({ draft })
  // The draft of last time comes a moment after the plan: what is solved must be that.
  await openTab(page, 'scenario')
  await page.getByRole('checkbox', { name: 'Own wind and solar at sites', checked: false }).waitFor()
  expect(await solve(page)).toBe(200)
  return page
}

/** The same view in the other language, its answer kept. */
export async function inTheOtherLanguage(page: Page, view: View): Promise<void> {
  await switchLanguage(page)
  await page.getByTestId(`${view}-answer`).waitFor()
}
