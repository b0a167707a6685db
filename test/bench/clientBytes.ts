import { gzipSync } from 'node:zlib'
import type { Browser } from 'playwright-core'
import { usefulMap } from './usefulMap.ts'

/** Bytes of what a first visit asks for until its map is useful, each compressed with gzip at its usual level. */
export interface ClientBytes {
  /** What index.html names: the entry and everything it needs before anything is on screen. */
  readonly firstJavaScript: number
  readonly laterJavaScript: number
  readonly boundaries: number
  readonly styles: number
  /** The plan the build solved. */
  readonly openingPlan: number
  readonly everything: number
}

/** Reads them off a real visit, so that nothing that is loaded later or elsewhere is forgotten. */
export async function clientBytes(browser: Browser, origin: string): Promise<ClientBytes> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } })
  const loaded: Promise<{ path: string; bytes: number; text: string }>[] = []
  page.on('response', (response) => {
    const path = new URL(response.url()).pathname
    if (!response.url().startsWith(origin)) return
    loaded.push(response.body().then((body) => ({ path, bytes: gzipSync(body).length, text: body.toString('utf8') })))
  })
  await page.goto(origin)
  await usefulMap(page)
  await page.waitForLoadState('networkidle')
  const files = await Promise.all(loaded)
  await page.close()
  const html = files.find(({ path }) => path === '/')?.text ?? ''
  const isFirst = (path: string) => path.endsWith('.js') && html.includes(path.split('/').at(-1) ?? path)
  const sum = (wanted: (path: string) => boolean) =>
    files.filter(({ path }) => wanted(path)).reduce((total, { bytes }) => total + bytes, 0)
  return {
    firstJavaScript: sum(isFirst),
    laterJavaScript: sum((path) => path.endsWith('.js') && !isFirst(path)),
    boundaries: sum((path) => path.startsWith('/basemap/')),
    styles: sum((path) => path.endsWith('.css')),
    openingPlan: sum((path) => path === '/opening.json'),
    everything: sum(() => true),
  }
}
