import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { openTab, serveConsole, tabs } from './console.ts'

const screenshots = fileURLToPath(new URL('../../dist/screenshots/', import.meta.url))
const helpPicture = fileURLToPath(new URL('../../client/help/console.png', import.meta.url))

const served = serveConsole()
beforeAll(async () => {
  await mkdir(screenshots, { recursive: true })
})

describe.each(['en', 'zh'] as const)('in %s', (language) => {
  test.each([1440, 1024, 800])('nothing is wider than a window of %i', async (width) => {
    const { page } = await served.open({ language, width })
    for (const tab of tabs) {
      await openTab(page, tab)
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth])
      expect(content, tab).toBeLessThanOrEqual(window ?? 0)
      expect(await outside(page), tab).toEqual([])
    }
  })

  test.each([
    [1440, 900],
    [1024, 768],
  ])('the console at %i, in both themes, is drawn and kept as a picture', async (width, height) => {
    for (const theme of ['light', 'dark'] as const) {
      const { page } = await served.open({ language, theme, width, height, draft: null })
      await page.locator('.leaflet-container canvas').first().waitFor()
      await page.waitForLoadState('networkidle')
      await page.evaluate(() => document.fonts.ready)
      const picture = await page.screenshot({ path: `${screenshots}${theme}-${language}-${width}.png` })
      // An empty page of this size compresses to a few kilobytes.
      expect(picture.length).toBeGreaterThan(50_000)
      const isHelp = width === 1440 && theme === 'light' && language === 'en'
      if (isHelp && process.env.UPDATE_SCREENSHOT === '1') await page.screenshot({ path: helpPicture })
    }
  })
})

/** Controls and headings a planner cannot see because they stick out of the window to the side. */
function outside(page: Page): Promise<string[]> {
  return page.locator(':is(button, h1, h2, [role="tab"], [data-kpi])').evaluateAll((elements) =>
    elements
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect()
        return width > 0 && (left < -1 || right > innerWidth + 1) && !element.closest('.leaflet-container, table')
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  )
}
