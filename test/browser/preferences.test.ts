import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { openTab, serveConsole, setNumber, solvedPlan, switchLanguage, tabs, textOf } from './console.ts'

const served = serveConsole()

describe('language', () => {
  test.each([
    ['en', '求解', 'Solve'],
    ['zh', 'Solve', '求解'],
  ] as const)(
    'a first visit speaks the language of the browser (%s), a switch is remembered',
    async (language, other, own) => {
      const { page } = await served.open({ language })
      expect(await textOf(page.getByTestId('solve'))).toBe(own)
      await switchLanguage(page)
      expect(await textOf(page.getByTestId('solve'))).toBe(other)
      await page.reload()
      await solvedPlan(page)
      expect(await textOf(page.getByTestId('solve'))).toBe(other)
      expect(await page.locator('html').getAttribute('lang')).toMatch(language === 'en' ? /^zh/ : /^en/)
    },
  )

  test('in Chinese no tab is left in English', async () => {
    const { page } = await served.open({ language: 'zh' })
    for (const tab of tabs.filter((name) => name !== 'sources')) {
      await openTab(page, tab)
      const words = await textOf(page.getByRole('tabpanel'))
      // Three English words in a row are a sentence somebody forgot.
      const sentences = words.match(/[A-Za-z][a-z]+ [a-z]{2,} [a-z]{2,}/g) ?? []
      expect(sentences, tab).toEqual([])
    }
  })
})

test.each(['light', 'dark'] as const)(
  'theme: a first visit follows the system (%s), a switch is remembered',
  async (theme) => {
    const { page } = await served.open({ theme })
    const first = await background(page)
    expect(first > 128).toBe(theme === 'light')
    await page.getByTestId('theme').click()
    expect((await background(page)) > 128).toBe(theme === 'dark')
    await page.reload()
    await solvedPlan(page)
    expect((await background(page)) > 128).toBe(theme === 'dark')
  },
)

test('the draft of last time is still there after a reload, marked as not solved', async () => {
  const { page } = await served.open()
  await setNumber(page, 'carbon-price', '777')
  await page.reload()
  await solvedPlan(page)
  await openTab(page, 'scenario')
  expect(await page.getByTestId('carbon-price').inputValue()).toBe('777')
  expect(await textOf(page.getByRole('banner'))).toContain('not solved')
})

/** How light the page is, 0 to 255. */
function background(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.body)
        .backgroundColor.match(/[\d.]+/g)
        ?.map(Number) ?? []
    return (red + green + blue) / 3
  })
}
