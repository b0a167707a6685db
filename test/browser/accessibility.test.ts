import { expect, test } from 'vitest'
import { type Language, openTab, serveConsole, setNumber, solve, type Theme, tabs } from './console.ts'
import { serious } from './serious.ts'

const served = serveConsole()

/** Axe reads every element of every tab: seconds each on a busy machine. */
const patience = 180_000

const looks = (['en', 'zh'] as const).flatMap((language) =>
  (['light', 'dark'] as const).map((theme): [Language, Theme] => [language, theme]),
)

test.each(looks)('nothing serious on any tab (%s, %s)', { timeout: patience }, async (language, theme) => {
  const { page } = await served.open({ language, theme })
  for (const tab of tabs) {
    await openTab(page, tab)
    const figure = page.locator('#tab-content [data-about]').first()
    if ((await figure.count()) > 0) {
      await figure.focus()
      await page.getByRole('tooltip').waitFor()
    }
    expect(await serious(page), tab).toEqual([])
  }
})

test.each(looks)(
  'nothing serious beside a refusal, without a plan, and in the API dialog (%s, %s)',
  async (language, theme) => {
    const { page } = await served.open({ language, theme })
    await setNumber(page, 'carbon-price', '-5')
    await solve(page)
    await page.locator('[aria-invalid="true"]').first().waitFor()
    expect(await serious(page), 'refusal').toEqual([])
    await setNumber(page, 'carbon-price', '100')
    await setNumber(page, 'carbon-cap', '0.000001')
    await solve(page)
    await page.getByTestId('no-plan').waitFor()
    expect(await serious(page), 'no plan').toEqual([])
    await page.getByTestId('api').click()
    await page.getByRole('dialog').waitFor()
    expect(await serious(page), 'dialog').toEqual([])
  },
)

test('the tiles say what they are to a screen reader, and every input has a name', async () => {
  const { page } = await served.open()
  await openTab(page, 'scenario')
  // The tab's own script comes when it is first opened.
  await page.getByTestId('carbon-price').waitFor()
  const nameless = await page.locator('#panel :is(input, select, textarea)').evaluateAll(
    (inputs) =>
      inputs.filter((input) => {
        const labels = input instanceof HTMLInputElement || input instanceof HTMLSelectElement ? input.labels : null
        return (
          (labels?.length ?? 0) === 0 && !input.getAttribute('aria-label') && !input.getAttribute('aria-labelledby')
        )
      }).length,
  )
  expect(await page.locator('#panel :is(input, select, textarea)').count()).toBeGreaterThan(10)
  expect(nameless).toBe(0)
})
