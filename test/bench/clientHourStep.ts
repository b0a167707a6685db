import type { Browser, Page } from 'playwright-core'
import { flowArrows } from '../../client/flows/flowArrows.ts'
import type { Operation, SiteOperation } from '../../server/contract/operation.ts'
import type { Plan } from '../../server/contract/plan.ts'
import { randomNumbers } from '../support/randomNumbers.ts'
import { median } from './interleaved.ts'
import { openingOf, withFlows } from './manyFlows.ts'
import { usefulMap } from './usefulMap.ts'

const steps = 48

export interface HourStep {
  readonly flows: number
  /** From the key until map, strip and figures have been drawn by the page's script; median of two days. ms */
  readonly stepMs: number
  /** Until every canvas can be read back: painting included, which without a GPU is slow. ms */
  readonly paintedMs: number
}

/** How long the console takes to show the next hour of a day with `count` flows. */
export async function clientHourStep(browser: Browser, origin: string, count: number): Promise<HourStep> {
  const { scenario, plan: solved } = await openingOf(origin)
  const plan = withHours(withFlows(solved, count))
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' })
  const page = await context.newPage()
  await page.route('**/opening.json', (route) => route.fulfill({ json: { scenario, plan } }))
  await page.goto(origin)
  await usefulMap(page)
  await page.getByRole('button', { name: 'All flows' }).click()
  await page.getByTestId('hour-bars').waitFor()
  await page.waitForTimeout(500)
  const times = await stepTimes(page)
  const [stepMs, paintedMs] = [median(times.map(({ drawn }) => drawn)), median(times.map(({ painted }) => painted))]
  await context.close()
  return { flows: flowArrows(plan, { allFlows: true }).length, stepMs, paintedMs }
}

function stepTimes(page: Page): Promise<{ readonly drawn: number; readonly painted: number }[]> {
  return page.getByTestId('hour-bars').evaluate(async (bars, count) => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.leaflet-container canvas')]
    const flush = () => canvases.map((canvas) => canvas.getContext('2d')?.getImageData(0, 0, 1, 1).data[3])
    flush()
    const times: { drawn: number; painted: number }[] = []
    for (let step = 0; step < count; step++) {
      const began = performance.now()
      bars.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowRight', bubbles: true }))
      // Panels are drawn in a microtask after the map.
      await Promise.resolve()
      await Promise.resolve()
      const drawn = performance.now() - began
      flush()
      times.push({ drawn, painted: performance.now() - began })
      await new Promise((next) => setTimeout(next, 20))
    }
    return times
  }, steps)
}

/** The plan with one typical day of 24 hours, activity and carbon drawn from a fixed seed. */
function withHours(plan: Plan): Plan {
  const random = randomNumbers(24)
  const series = (scale: number): number[] => Array.from({ length: 24 }, () => scale * (0.3 + 0.7 * random()))
  const zero = Array.from({ length: 24 }, () => 0)
  const workloads = [...new Set(plan.placements.map(({ workloadId }) => workloadId))]
  const operation: Operation = {
    mode: 'typicalDays',
    periods: Array.from({ length: 24 }, (_, hour) => ({
      id: `h${hour}`,
      day: 0,
      hours: 1,
      weight: 365,
      month: 1,
      dayOfMonth: 1,
      hour,
    })),
    days: [{ id: 'd0', name: { en: 'Jan 1', zh: '1月1日' }, weight: 365, firstPeriod: 0, periodCount: 24 }],
    calendar: Array.from({ length: 365 }, () => 0),
    notes: [],
    activity: workloads.map((workloadId) => ({ workloadId, share: series(1) })),
    sites: plan.sites.map(
      ({ siteId, itMw }): SiteOperation => ({
        siteId,
        loadMw: series(1.2 * itMw),
        itLoadMw: series(itMw),
        windMw: series(itMw),
        solarMw: zero,
        curtailedMw: zero,
        chargeMw: zero,
        dischargeMw: zero,
        storedMwh: zero,
        gridImportMw: series(itMw),
        gridExportMw: zero,
        matchedGreenMw: series(itMw),
        backlogMwh: zero,
        carbonTonnesPerMwh: series(0.7),
        priceCnyPerMwh: series(500),
      }),
    ),
    placements: [],
  }
  return { ...plan, operation }
}
