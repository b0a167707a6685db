import type { Browser, Page } from 'playwright-core'
import { flowArrows } from '../../client/flows/flowArrows.ts'
import { Plan } from '../../server/contract/plan.ts'
import { randomNumbers } from '../support/randomNumbers.ts'
import { median } from './interleaved.ts'
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

interface Opening {
  readonly scenario: unknown
  readonly plan: Plan
}

/** Frames a second of the console with `count` flows beside the same console with none, turn by turn. */
export async function clientFrames(browser: Browser, origin: string, count: number, doing: Doing): Promise<Frames> {
  const opening = await (await fetch(`${origin}/opening.json`)).json()
  const scenario: unknown = opening.scenario
  const solved = Plan.parse(opening.plan)
  const [none, many] = [withFlows(solved, 0), withFlows(solved, count)]
  const seen: Record<'bare' | 'withFlows', number[]> = { bare: [], withFlows: [] }
  for (let turn = 0; turn < turns; turn++) {
    seen.bare.push(await framesOf(browser, origin, { scenario, plan: none }, doing))
    seen.withFlows.push(await framesOf(browser, origin, { scenario, plan: many }, doing))
  }
  const flows = flowArrows(many, { allFlows: true }).length
  return { flows, withFlows: median(seen.withFlows), bare: median(seen.bare) }
}

/** The plan with its placements replaced by `count` flows between different places, sizes drawn from a fixed seed. */
function withFlows(plan: Plan, count: number): Plan {
  const [like] = plan.placements
  if (!like) throw new Error('The opening plan places nothing')
  const random = randomNumbers(count)
  const pairs = plan.regions.flatMap(({ regionId }) =>
    plan.sites.filter(({ provinceId }) => provinceId !== regionId).map(({ siteId }) => ({ regionId, siteId })),
  )
  if (pairs.length < count) throw new Error(`There are only ${pairs.length} pairs of places`)
  // Evenly over all pairs, so that the flows cover the map as real ones do.
  const chosen = Array.from({ length: count }, (_, i) => pairs[Math.floor((i * pairs.length) / count)])
  const placements = chosen.flatMap((pair) => (pair ? [{ ...like, ...pair, itMw: 2 + 300 * random() ** 3 }] : []))
  return { ...plan, placements }
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
