import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { Plan } from '../../server/contract/plan.ts'
import { openTab, switchLanguage } from './console.ts'

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

/** Draft of a plan on grid power alone: no own wind or solar, no contracts. */
export const gridAlone = { dataset: 'china-2030', supply: { ownBuild: false, contracts: false } } as const

/** The same view in the other language, its answer kept. */
export async function inTheOtherLanguage(page: Page, view: View): Promise<void> {
  await switchLanguage(page)
  await page.getByTestId(`${view}-answer`).waitFor()
}
