import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Config, ConfigError, readConfig } from './config.ts'
import type { Dataset } from './contract/dataset.ts'
import { loadDatasets } from './dataset/loadDataset.ts'
import { createApp } from './http/app.ts'
import { createMemoryRunStore } from './runs/memoryRunStore.ts'
import { createRuns } from './runs/runs.ts'
import { createSolverPool, type SolverPool } from './runs/solverPool.ts'
import { parseStoredStart } from './runs/storedStart.ts'

/** How long a solve that runs may still take when the server is told to stop. */
const finishWithinMs = 3000
/** How long a run that was asked to stop may still take: presolve of a large program asks nobody for seconds. */
const stopGraceMs = 10_000

// Compiled into dist/server/: the project is two folders up.
const root = fileURLToPath(new URL('../../', import.meta.url))

function start(config: Config): void {
  const dataDir = resolve(root, 'data')
  const datasets = loadDatasets(dataDir)
  const pool = createSolverPool({
    processPath: fileURLToPath(new URL('./runs/solverProcess.js', import.meta.url)),
    processArguments: [dataDir, storedStart(datasets)],
    size: config.solvers,
    queueLimit: config.queueLimit,
    graceSeconds: 15,
  })
  const runs = createRuns({
    solver: pool,
    store: createMemoryRunStore({ mostFinished: 100, mostAnswerBytes: 64 * 1024 * 1024 }),
    now: Date.now,
    newId: randomUUID,
    stopGraceMs,
    logFault: (error) => console.error(error),
  })
  const app = createApp({
    version: packageVersion(),
    datasets,
    solver: pool,
    runs,
    clientDir: resolve(root, 'dist/client'),
    basemapDir: config.basemapDir === null ? resolve(root, 'dist/basemap') : resolve(config.basemapDir),
    solvesPerMinute: config.solvesPerMinute,
    logFault: (error) => console.error(error),
  })
  const server = createServer(app)
  server.once('error', (error: NodeJS.ErrnoException) => {
    console.error(listenFault(error, config))
    void pool.close(0).then(() => process.exit(1))
  })
  server.listen(config.port, config.host, () => console.log(`Xisuan answers at ${addressOf(server, config.host)}`))
  stopOnSignal(server, pool)
}

/** First signal: no new work, what runs may finish for a moment. Second signal: at once. Exit code 0 either way. */
function stopOnSignal(server: Server, pool: SolverPool): void {
  let signals = 0
  const stop = async () => {
    signals++
    if (signals > 1) process.exit(0)
    const closed = new Promise((done) => server.close(done))
    const idleSweep = setInterval(() => server.closeIdleConnections(), 50)
    await pool.close(finishWithinMs)
    setTimeout(() => server.closeAllConnections(), 1000).unref()
    await closed
    clearInterval(idleSweep)
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

function addressOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function listenFault(error: NodeJS.ErrnoException, { host, port }: Config): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is taken: stop what uses it, or set PORT / ${host} 的端口 ${port} 已被占用：请停止占用者，或设置 PORT`
  }
  return `Cannot listen on ${host}:${port} (${error.code}) / 无法监听 ${host}:${port}`
}

/** Where solves over typical days begin, as the build left it; empty where it left nothing that serves. */
function storedStart(datasets: readonly Dataset[]): string {
  const file = resolve(root, 'dist/opening.start.json')
  if (!existsSync(file)) return ''
  const text = readFileSync(file, 'utf8')
  const known = parseStoredStart(text)
  if (known && datasets.some(({ hash }) => hash === known.datasetHash)) return text
  console.error(
    `${file} is damaged or of another build: solves over typical days begin at nothing. Delete it and run \`npm run build\` / ` +
      '该文件已损坏或来自其他构建：典型日求解将从零开始。请删除后运行 `npm run build`',
  )
  return ''
}

function packageVersion(): string {
  const manifest: unknown = createRequire(import.meta.url)(resolve(root, 'package.json'))
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return known ? String(manifest.version) : 'unknown'
}

try {
  start(readConfig())
} catch (error) {
  if (!(error instanceof ConfigError)) throw error
  console.error(error.message)
  process.exit(1)
}
