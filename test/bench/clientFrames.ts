import type { Browser, Page } from 'playwright-core'
import { flowArrows } from '../../client/flows/flowArrows.ts'
import { median } from './interleaved.ts'
import { type Opening, openingOf, withFlows } from './manyFlows.ts'
import { usefulMap } from './usefulMap.ts'

const turns = 3
const measuredMs = 3000

export interface Frames {
  /** Frames a second with so many flows, and of the map with none, medians of turns taken in alternation. */
  readonly flows: number
  readonly withFlows: number
  readonly bare: number
}

export type Doing = 'idle' | 'drag'

/** Frames a second of the console with `count` flows beside the same console with none, turn by turn. */
export async function clientFrames(browser: Browser, origin: string, count: number, doing: Doing): Promise<Frames> {
  const { scenario, plan: solved } = await openingOf(origin)
  const [none, many] = [withFlows(solved, 0), withFlows(solved, count)]
  const seen: Record<'bare' | 'withFlows', number[]> = { bare: [], withFlows: [] }
  for (let turn = 0; turn < turns; turn++) {
    seen.bare.push(await framesOf(browser, origin, { scenario, plan: none }, doing))
    seen.withFlows.push(await framesOf(browser, origin, { scenario, plan: many }, doing))
  }
  const flows = flowArrows(many, { allFlows: true }).length
  return { flows, withFlows: median(seen.withFlows), bare: median(seen.bare) }
}

async function framesOf(browser: Browser, origin: string, opening: Opening, doing: Doing): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'no-preference' })
  const page = await context.newPage()
  await page.route('**/opening.json', (route) => route.fulfill({ json: opening }))
  await page.goto(origin)
  await usefulMap(page)
  await page.getByRole('button', { name: 'All flows' }).click()
  await page.waitForTimeout(800)
  const before = await drawnOn(page)
  await page.waitForTimeout(300)
  if (opening.plan.placements.length > 0 && before === (await drawnOn(page)))
    throw new Error('Nothing moves on the map')
  const counting = countFrames(page)
  if (doing === 'drag') await drag(page)
  const frames = await counting
  await context.close()
  return frames
}

/** What the map's canvases hold, to tell a map whose flows drift from one that stands still. */
function drawnOn(page: Page): Promise<string> {
  return page
    .locator('.leaflet-container canvas')
    .evaluateAll((all) => all.map((canvas) => (canvas instanceof HTMLCanvasElement ? canvas.toDataURL() : '')).join())
}

function countFrames(page: Page): Promise<number> {
  return page.evaluate(
    (forMs) =>
      new Promise<number>((done) => {
        let frames = 0
        const began = performance.now()
        const count = (now: number) => {
          frames++
          if (now - began < forMs) requestAnimationFrame(count)
          else done((1000 * frames) / (now - began))
        }
        requestAnimationFrame(count)
      }),
    measuredMs,
  )
}

/** Holds the map and moves it in small circles for as long as frames are counted. */
async function drag(page: Page): Promise<void> {
  const box = await page.locator('.leaflet-container').boundingBox()
  if (!box) throw new Error('The map has no size')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  const end = performance.now() + measuredMs
  for (let step = 0; performance.now() < end; step++) {
    await page.mouse.move(x + 90 * Math.sin(step / 9), y + 60 * Math.cos(step / 9))
  }
  await page.mouse.up()
}
