import type { Page } from 'playwright-core'

/** Until the figures can be read and the map has drawn land and, when there are any, flows. */
export async function usefulMap(page: Page): Promise<void> {
  await page.locator('[data-kpi="latency"]').waitFor()
  await page.locator('.leaflet-container canvas').first().waitFor()
  await page.locator('.leaflet-container path').first().waitFor({ state: 'attached' })
}
