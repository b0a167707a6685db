import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { flowArrows } from '../../../client/flows/flowArrows.ts'
import { siteCircles } from '../../../client/flows/siteCircles.ts'
import { projectAlbers } from '../../../client/map/albers.ts'
import { type BaseMap, loadBaseMap } from '../../../client/map/baseMap.ts'
import { type Pixel, pointAlong, spineBetween } from '../../../client/map/layers/ribbon.ts'
import { Plan } from '../../../server/contract/plan.ts'
import { serveConsole, textOf } from '../../browser/console.ts'

const served = serveConsole()
let plan: Plan
let base: BaseMap
beforeAll(async () => {
  base = await loadBaseMap(`${served.origin}/basemap/china.topo.json`)
  const opening = (await (await fetch(`${served.origin}/opening.json`)).json()) as { readonly plan: unknown }
  plan = Plan.parse(opening.plan)
})

test.each([
  ['en', 1440, 900],
  ['zh', 1024, 768],
  ['en', 1100, 620],
  ['en', 760, 900],
  ['zh', 390, 844],
] as const)('no panel covers land: %s at %i x %i', async (language, width, height) => {
  const { page } = await served.open({ language, width, height })
  await page.locator('.map-legend-ramp').waitFor()
  for (const panel of ['.map-legend', '.map-inset', '.leaflet-control-zoom']) {
    expect(await landUnder(page, panel), panel).toBe(0)
  }
})

test('hover on a ribbon tells from, to, load, carbon and latency, and gives them up again', async () => {
  const { page } = await served.open()
  const screen = await screenOf(page)
  const arrow = flowArrows(plan, { allFlows: false }).at(-1)
  if (!arrow) throw new Error('The opening plan moves nothing out of the east')
  const spine = spineBetween(screen(arrow.from), screen(arrow.to))
  if (!spine) throw new Error(`${arrow.id} has no length`)
  const tip = page.locator('.map-tip')
  let said = ''
  // Others may cross it: somewhere along the way it lies free.
  for (const share of [0.5, 0.4, 0.6, 0.3, 0.7]) {
    const { x, y } = pointAlong(spine, share)
    await page.mouse.move(x, y)
    said = await textOf(tip)
    if (said.startsWith(`${arrow.fromName.en} → ${arrow.toName.en}`)) break
  }
  expect(said).toContain(`${arrow.fromName.en} → ${arrow.toName.en}`)
  expect(said).toMatch(/MW · \d+ gCO₂\/kWh at the meter/)
  expect(said).toMatch(/one way [\d.]+ ms · round trip [\d.]+ ms/)
  expect(said).toMatch(/than at home on grid power/)
  await page.mouse.move(4, 4)
  expect(await tip.isHidden()).toBe(true)
})

test('a click on a ring shows that site, and the keyboard moves the map', async () => {
  const { page } = await served.open()
  const screen = await screenOf(page)
  const site = siteCircles(plan)[0]
  if (!site) throw new Error('The opening plan uses no named site')
  const { x, y } = screen(site.position)
  await page.mouse.click(x, y)
  await page.locator('#tab-sites[aria-selected="true"]').waitFor()
  await expect.poll(() => textOf(page.getByRole('tabpanel'))).toContain(site.name.en)

  const frame = page.locator('.map-canvas')
  await frame.focus()
  const before = await landBox(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(async () => (await landBox(page)).left).toBeLessThan(before.left)
})

/** How many points of a grid over a panel lie on land of the map. */
function landUnder(page: Page, panel: string): Promise<number> {
  return page.locator(panel).evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect()
    if (width === 0) throw new Error('The panel has no size')
    const land = [...document.querySelectorAll<SVGPathElement>('.map-canvas path.map-outline')]
    if (land.length === 0) throw new Error('The map has no outline')
    const steps = 30
    let covered = 0
    for (let i = 0; i <= steps; i++) {
      for (let j = 0; j <= steps; j++) {
        const at = new DOMPoint(left + (width * i) / steps, top + (height * j) / steps)
        const isLand = land.some((path) => path.isPointInFill(at.matrixTransform(path.getScreenCTM()?.inverse())))
        if (isLand) covered += 1
      }
    }
    return covered
  })
}

/** Box around all units as they are drawn. */
function landBox(page: Page): Promise<{ left: number; top: number; right: number; bottom: number }> {
  return page.locator('.map-canvas path.map-province').evaluateAll((paths) => {
    const boxes = paths.map((path) => {
      const { x, y, width, height } = (path as SVGPathElement).getBBox()
      const matrix = (path as SVGPathElement).getScreenCTM()
      const [start, end] = [new DOMPoint(x, y), new DOMPoint(x + width, y + height)]
      return [start.matrixTransform(matrix ?? undefined), end.matrixTransform(matrix ?? undefined)] as const
    })
    return {
      left: Math.min(...boxes.map(([start]) => start.x)),
      top: Math.min(...boxes.map(([start]) => start.y)),
      right: Math.max(...boxes.map(([, end]) => end.x)),
      bottom: Math.max(...boxes.map(([, end]) => end.y)),
    }
  })
}

/** Where a position is drawn, from the box of the drawn units and their extent in the plane. */
async function screenOf(page: Page): Promise<(position: readonly [number, number]) => Pixel> {
  await page.locator('.map-canvas path.map-province').first().waitFor({ state: 'attached' })
  const { left, top, right, bottom } = await landBox(page)
  const { west, south, east, north } = base.extent
  return (position) => {
    const [x, y] = projectAlbers(position)
    return {
      x: left + ((x - west) / (east - west)) * (right - left),
      y: top + ((north - y) / (north - south)) * (bottom - top),
    }
  }
}
