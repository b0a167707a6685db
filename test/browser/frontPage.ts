import type { Page } from 'playwright-core'
import { openTab } from './console.ts'

/** A front is some twenty solves. */
export const patience = 120_000

export async function openFront(page: Page): Promise<void> {
  await openTab(page, 'decide')
  await page.getByTestId('decide-front').click()
  await page.getByTestId('front').waitFor()
}

/** Asks for the front as it is set and waits for its answer. */
export async function draw(page: Page): Promise<void> {
  await page.locator('[data-testid="front-ask"] button.primary').click()
  await page.locator('[data-testid="front-ask"][data-phase="answered"]').waitFor({ timeout: 60_000 })
}

interface Row {
  readonly index: number
  readonly costCny: number
  readonly carbonTonnes: number
  readonly knee: boolean
  readonly cells: readonly string[]
}

/** The table twin, row by row. */
export async function readTable(page: Page): Promise<Row[]> {
  return page
    .getByTestId('front-table')
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => ({
        index: Number(row.dataset.index),
        costCny: Number(row.dataset.cost),
        carbonTonnes: Number(row.dataset.carbon),
        knee: row.dataset.knee === 'true',
        cells: [...row.querySelectorAll('th, td')].map((cell) => cell.textContent ?? ''),
      })),
    )
}

/** Centres of the points as they are drawn, by index, in pixels of the page. */
export async function readDrawn(page: Page): Promise<Map<number, { x: number; y: number }>> {
  const points = await page.locator('[data-point]').evaluateAll((all) =>
    all.map((point) => {
      const box = point.getBoundingClientRect()
      return [Number(point.dataset.point), box.x + box.width / 2, box.y + box.height / 2] as const
    }),
  )
  return new Map(points.map(([index, x, y]) => [index, { x, y }]))
}
