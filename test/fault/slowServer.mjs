// The real server with slow solver processes: prints its port and theirs, so that a test can kill any of them.
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { createApp } from '../../dist/server/http/app.js'
import { createMemoryRunStore } from '../../dist/server/runs/memoryRunStore.js'
import { createRuns } from '../../dist/server/runs/runs.js'
import { createSolverPool } from '../../dist/server/runs/solverPool.js'

const pool = createSolverPool({
  processPath: fileURLToPath(new URL('./slowSolver.mjs', import.meta.url)),
  processArguments: [],
  size: Number(process.argv[2] ?? 2),
  queueLimit: 2,
  graceSeconds: 5,
})
const runs = createRuns({
  solver: pool,
  store: createMemoryRunStore({ mostFinished: 100, mostAnswerBytes: 1e6 }),
  now: Date.now,
  newId: randomUUID,
  stopGraceMs: 300,
  logFault: () => {},
})
const app = createApp({
  version: 'test',
  datasets: [],
  solver: pool,
  runs,
  clientDir: '/nonexistent',
  basemapDir: '/nonexistent',
  solvesPerMinute: 1000,
  logFault: () => {},
})
const server = createServer(app).listen(0, '127.0.0.1', () => {
  process.send({ port: server.address().port, pids: pool.pids() })
})
