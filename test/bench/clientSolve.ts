import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { build } from 'vite'
import { Dataset } from '../../server/contract/dataset.ts'
import { type SmallSolve, solveNational } from './nationalProgram.ts'

export interface SolvedTwice {
  readonly page: SmallSolve
  readonly server: SmallSolve
}

/** The national plan with javascript-lp-solver in a page, then in this process, from the same sources and data. */
export async function clientSolve(browser: Browser, origin: string): Promise<SolvedTwice> {
  const dataset = Dataset.parse(await (await fetch(`${origin}/api/v1/datasets/china-2030`)).json())
  const script = await bundled()
  const page = await browser.newPage()
  await page.goto('about:blank')
  await page.evaluate(script)
  const inPage = await page.evaluate(
    (data) => (window as unknown as { national: { solveNational: typeof solveNational } }).national.solveNational(data),
    dataset,
  )
  await page.close()
  return { page: inPage, server: await solveNational(dataset) }
}

/** Model and solver as one script, in memory. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL('./nationalProgram.ts', import.meta.url))
  const results = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: true, lib: { entry, formats: ['iife'], name: 'national' } },
  })
  for (const result of [results].flat()) {
    if (!('output' in result)) continue
    for (const part of result.output) if (part.type === 'chunk') return part.code
  }
  throw new Error('Vite built no script')
}
