import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import bundled from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'
import { chineseFonts } from './chineseFonts.ts'

const cacheDir = fileURLToPath(new URL('../../.cache/browser', import.meta.url))

const systemPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Its own arguments contain --single-process, which ends the browser with the first page; these do not. */
const args = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
]

export type BrowserChoice = 'first' | 'bundled'

/**
 * Chromium, never skipped: the one XISUAN_CHROMIUM names, else the machine's own, else the one among the dependencies.
 * Throws one line that says what to do when none of them starts.
 */
export async function launchBrowser(choice: BrowserChoice = 'first'): Promise<Browser> {
  try {
    if (choice === 'bundled') return await launchBundled()
    const named = process.env.XISUAN_CHROMIUM
    if (named) return await launch(named)
    const installed = systemPaths.find((path) => existsSync(path))
    return installed === undefined ? await launchBundled() : await launch(installed)
  } catch (fault) {
    throw new Error(
      `No Chromium starts for the browser tests: set XISUAN_CHROMIUM to the path of one (${firstLine(fault)}) / ` +
        '没有可启动的 Chromium：请将 XISUAN_CHROMIUM 设为其路径',
    )
  }
}

/** With the machine's libraries, and where those are too few, with the ones the package carries. */
async function launchBundled(): Promise<Browser> {
  const dir = await unpackBundled()
  const path = join(dir, 'chromium')
  try {
    return await launch(path)
  } catch (fault) {
    if (!String(fault).includes('shared librar')) throw fault
    return await launch(path, { LD_LIBRARY_PATH: join(dir, 'al2023/lib') })
  }
}

function launch(executablePath: string, more: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const inherited = Object.fromEntries(Object.entries(process.env).filter((pair) => pair[1] !== undefined))
  const env = { ...inherited, FONTCONFIG_FILE: chineseFonts(cacheDir), ...more } as Record<string, string>
  return chromium.launch({ executablePath, args, env, timeout: 45_000 })
}

/**
 * The package unpacks to the temporary folder whatever its version, and takes a half-written file for a whole one:
 * each process unpacks into a folder of its own and moves it into place; whoever comes second uses the first.
 */
async function unpackBundled(): Promise<string> {
  const dir = join(cacheDir, `chromium-${bundledVersion()}`)
  if (existsSync(join(dir, 'chromium'))) return dir
  const part = join(cacheDir, `part-${process.pid}`)
  mkdirSync(part, { recursive: true })
  // The second variable makes it unpack its shared libraries too.
  await withEnvironment({ TMPDIR: part, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }, () => bundled.executablePath())
  try {
    renameSync(part, dir)
  } catch (fault) {
    if (!existsSync(join(dir, 'chromium'))) throw fault
    rmSync(part, { recursive: true, force: true })
  }
  return dir
}

async function withEnvironment<T>(values: Readonly<Record<string, string>>, act: () => Promise<T>): Promise<T> {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, values)
  try {
    return await act()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    }
  }
}

function bundledVersion(): string {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium')
  const manifest: unknown = JSON.parse(readFileSync(join(entry, '../../../package.json'), 'utf8'))
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return known ? String(manifest.version) : 'unknown'
}

function firstLine(fault: unknown): string {
  const text = fault instanceof Error ? fault.message : String(fault)
  return /error while loading shared libraries[^\n]*/.exec(text)?.[0] ?? text.split('\n')[0] ?? ''
}
