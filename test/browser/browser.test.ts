import { type Browser, chromium } from 'playwright-core'
import { afterEach, expect, test, vi } from 'vitest'
import { launchBrowser } from '../support/browser.ts'

let browser: Browser | undefined
afterEach(async () => {
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
  await browser?.close()
  browser = undefined
})

test('a browser that is not there fails with one line that names XISUAN_CHROMIUM', async () => {
  vi.stubEnv('XISUAN_CHROMIUM', '/nowhere/chromium')
  const fault = await launchBrowser().catch(String)
  expect(fault).toContain('set XISUAN_CHROMIUM to the path of one')
  expect(fault).toContain('/nowhere/chromium')
  expect(String(fault).split('\n')).toHaveLength(1)
})

test('libraries the machine lacks are taken from the package', async () => {
  const launch = chromium.launch.bind(chromium)
  const seen: (string | undefined)[] = []
  vi.spyOn(chromium, 'launch').mockImplementation((options) => {
    const libraries = options?.env?.LD_LIBRARY_PATH?.toString()
    seen.push(libraries)
    if (seen.length === 1)
      throw new Error('error while loading shared libraries: libnss3.so: cannot open shared object file')
    return launch(options)
  })
  browser = await launchBrowser('bundled')
  expect(seen).toHaveLength(2)
  expect(seen[1]).toMatch(/al2023\/lib$/)
  expect(browser.isConnected()).toBe(true)
})

test('the bundled browser draws each Chinese character with a shape of its own', async () => {
  browser = await launchBrowser('bundled')
  const page = await browser.newPage()
  await page.setContent('<canvas id="c" width="64" height="64"></canvas>')
  const shapes = await page.evaluate((characters) => {
    const canvas = document.querySelector('canvas')
    const context = canvas?.getContext('2d', { willReadFrequently: true })
    if (!context) throw new Error('no canvas')
    return [...characters].map((character) => {
      context.clearRect(0, 0, 64, 64)
      context.font = '48px sans-serif'
      context.fillText(character, 4, 52)
      return context
        .getImageData(0, 0, 64, 64)
        .data.filter((_, i) => i % 4 === 3)
        .join('')
    })
  }, '西算东数碳排放宁夏内蒙古')
  // A character without a glyph is the same empty box for all of them.
  expect(new Set(shapes).size).toBe(12)
})
