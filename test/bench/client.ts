import { launchBrowser } from '../support/browser.ts'
import { serveApp } from '../support/servedApp.ts'
import { type ClientBytes, clientBytes } from './clientBytes.ts'
import { clientFrames, type Frames } from './clientFrames.ts'
import { clientHourStep } from './clientHourStep.ts'
import { clientSolve, type SolvedTwice } from './clientSolve.ts'
import { markdownTable } from './markdownTable.ts'
import type { BenchTable } from './tables.ts'

/** Budgets in KB (1000 bytes) after gzip, and in shares of the bare map's frames. */
const bytesBudget = { firstJavaScript: 130, boundaries: 30, everything: 200 }
const framesBudget = [
  { flows: 300, doing: 'idle', least: null },
  { flows: 1000, doing: 'idle', least: 0.6 },
  { flows: 300, doing: 'drag', least: 0.7 },
  { flows: 1000, doing: 'drag', least: null },
] as const

/** Flows, and ms to the next hour at most. */
const hourStepBudget = [
  [44, 2],
  [300, 12],
  [1000, 25],
] as const

/** What the console costs a browser: bytes, frames, the step to the next hour, and the small solver's national plan in a page. */
export const client: BenchTable = {
  name: 'client',
  async measure() {
    const app = await serveApp()
    const browser = await launchBrowser()
    const missed: string[] = []
    try {
      const bytes = bytesTable(await clientBytes(browser, app.origin), missed)
      const rows: string[][] = []
      for (const { flows, doing, least } of framesBudget) {
        rows.push(framesRow(await clientFrames(browser, app.origin, flows, doing), doing, least, missed))
      }
      const hours: string[][] = []
      for (const [count, most] of hourStepBudget) {
        const { flows, stepMs, paintedMs } = await clientHourStep(browser, app.origin, count)
        if (stepMs > most) missed.push(`next hour at ${flows} flows: ${stepMs.toFixed(1)} ms, budget ${most} ms`)
        hours.push([String(flows), stepMs.toFixed(1), String(most), paintedMs.toFixed(1)])
      }
      const solve = solveTable(await clientSolve(browser, app.origin), missed)
      const version = browser.version()
      return {
        markdown: page(version, bytes, markdownTable(framesHeader, rows), markdownTable(hourStepHeader, hours), solve),
        missed,
      }
    } finally {
      await browser.close()
      await app.stop()
    }
  },
}

const hourStepHeader = ['flows', 'ms to the next hour', 'at most', 'painted, ms']
const framesHeader = ['flows', 'doing', 'frames/s', 'bare map frames/s', 'share', 'at least']

function framesRow(frames: Frames, doing: string, least: number | null, missed: string[]): string[] {
  const share = frames.withFlows / frames.bare
  if (least !== null && share < least)
    missed.push(`${frames.flows} flows, ${doing}: ${share.toFixed(2)} of the bare map`)
  const figures = [frames.withFlows.toFixed(1), frames.bare.toFixed(1), share.toFixed(2)]
  return [String(frames.flows), doing, ...figures, least === null ? '–' : String(least)]
}

function bytesTable(bytes: ClientBytes, missed: string[]): string {
  const names: readonly (readonly [keyof ClientBytes, string])[] = [
    ['firstJavaScript', 'first JavaScript'],
    ['laterJavaScript', 'JavaScript asked for later, before the map is useful'],
    ['boundaries', 'boundaries'],
    ['styles', 'styles'],
    ['openingPlan', 'opening plan'],
    ['everything', 'everything to a useful map'],
  ]
  const rows = names.map(([key, name]) => {
    const most = key in bytesBudget ? bytesBudget[key as keyof typeof bytesBudget] : null
    const kilobytes = bytes[key] / 1000
    if (most !== null && kilobytes > most) missed.push(`${name}: ${kilobytes.toFixed(1)} KB, budget ${most} KB`)
    return [name, kilobytes.toFixed(1), most === null ? '–' : String(most)]
  })
  return markdownTable(['what', 'KB after gzip', 'at most'], rows)
}

function solveTable({ page: inPage, server }: SolvedTwice, missed: string[]): string {
  const apart = Math.abs(inPage.objectiveCny - server.objectiveCny) / Math.abs(server.objectiveCny)
  if (!(apart <= 1e-6)) missed.push(`page and server agree on the national plan: ${apart} apart`)
  if (!inPage.passed || !server.passed) missed.push('certificate of the national plan')
  const figures = (name: string, { buildSeconds, optimumSeconds, provenSeconds, nonzeros }: typeof inPage) => [
    name,
    String(nonzeros),
    ...[buildSeconds, optimumSeconds, provenSeconds].map((seconds) => seconds.toFixed(2)),
  ]
  const header = ['where', 'nonzeros', 'build s', 'optimum s', 'with proof s']
  return markdownTable(header, [figures('page', inPage), figures('server', server)])
}

function page(version: string, bytes: string, frames: string, hours: string, solve: string): string {
  return [
    '# The console in a browser',
    '',
    `Chromium ${version} without a GPU, window of 1440 × 900. Bytes are those of a real first visit, everything it asks for`,
    'until the figures can be read and the map is drawn.',
    '',
    bytes,
    '',
    'Frames: the same page with its flows and with none, in alternating turns of three seconds, medians. “Drag” moves the map',
    'under a held pointer all the while. The flows lie between real places of the plan; their sizes are drawn.',
    '',
    frames,
    '',
    'The next hour: from the key until the script has drawn flows, places, strip and figures; and until the canvases can be',
    'read back, painted without a GPU. Medians of two days.',
    '',
    hours,
    '',
    '`china-2030` in its one-year form with javascript-lp-solver, in a page and in Node, both certified and equal to 1e-6.',
    '',
    solve,
  ].join('\n')
}
