import { type ChildProcess, fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { afterEach, expect, test } from 'vitest'
import { isAlive, until } from './processes.ts'

const main = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url))
const slowServer = fileURLToPath(new URL('./slowServer.mjs', import.meta.url))
const started: ChildProcess[] = []

afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
})

async function startSlowServer() {
  const server = fork(slowServer, { execArgv: [] })
  started.push(server)
  const [told] = (await once(server, 'message')) as [{ port: number; pids: number[] }]
  return { server, ...told, solve: (name: string) => post(told.port, { name }) }
}

function post(port: number, body: object, signal?: AbortSignal): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  const init = { method: 'POST', headers, body: JSON.stringify(body), ...(signal ? { signal } : {}) }
  return fetch(`http://127.0.0.1:${port}/api/v1/solve`, init)
}

interface RealServer {
  readonly process: ChildProcess
  readonly address: string
  output(): string
}

async function startRealServer(environment: Record<string, string> = {}): Promise<RealServer> {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', XISUAN_SOLVERS: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  let output = ''
  const collect = (part: Buffer) => {
    output += part.toString()
  }
  child.stdout.on('data', collect)
  child.stderr.on('data', collect)
  await until(() => /answers at http:\S+/.test(output) || child.exitCode !== null)
  return { process: child, address: /http:\S+/.exec(output)?.[0] ?? '', output: () => output }
}

async function exitOf(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return child.exitCode
}

/** Asks the server itself, which must answer this while its solver processes are blocked. */
async function untilBusy(port: number, solvers: number): Promise<void> {
  for (;;) {
    const health: unknown = await (await fetch(`http://127.0.0.1:${port}/api/v1/health`)).json()
    if ((health as { solvers: { busy: number } }).solvers.busy === solvers) return
  }
}

test('a light request is answered while every solver process is blocked', async () => {
  const { port, solve } = await startSlowServer()
  const solves = [solve('block1'), solve('block1')]
  await untilBusy(port, 2)
  for (const answer of await Promise.all(solves)) expect(answer.status).toBe(200)
})

test('solver processes killed mid-solve cost a 500 each and the next request works', async () => {
  const { port, pids, solve } = await startSlowServer()
  const answers = [solve('block600'), solve('block600')]
  await untilBusy(port, 2)
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  for (const answer of await Promise.all(answers)) {
    expect(answer.status).toBe(500)
    expect(await answer.json()).toMatchObject({ code: 'solverFailed' })
  }
  expect((await solve('after')).status).toBe(200)
})

test('a caller that hangs up frees its solver process', async () => {
  const { port, pids, solve } = await startSlowServer()
  const leaving = new AbortController()
  const gone = ['block600', 'block600'].map((name) => post(port, { name }, leaving.signal).catch(() => 'gone'))
  await untilBusy(port, 2)
  leaving.abort()
  expect(await Promise.all(gone)).toEqual(['gone', 'gone'])
  expect((await solve('after')).status).toBe(200)
  await until(() => pids.every((pid) => !isAlive(pid)))
})

test('a server killed mid-solve leaves no solver process behind', async () => {
  const { server, port, pids, solve } = await startSlowServer()
  const answers = [solve('block600'), solve('block600')].map((asked) => asked.catch(() => 'broken off'))
  await untilBusy(port, 2)
  expect(pids.filter(isAlive)).toHaveLength(2)
  server.kill('SIGKILL')
  expect(await Promise.all(answers)).toEqual(['broken off', 'broken off'])
  await until(() => pids.every((pid) => !isAlive(pid)))
})

// The kernel lists children only on Linux.
test.runIf(process.platform === 'linux')('the real server, killed, takes its real solver process with it', async () => {
  const { process: server, address } = await startRealServer()
  expect((await post(Number(new URL(address).port), { dataset: 'china-2030' })).status).toBe(200)
  const children = readFileSync(`/proc/${server.pid}/task/${server.pid}/children`, 'utf8').trim().split(' ').map(Number)
  expect(children.filter(isAlive)).toHaveLength(1)
  server.kill('SIGKILL')
  await until(() => children.every((pid) => !isAlive(pid)))
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s stops the real server with exit code 0', async (signal) => {
  const server = await startRealServer()
  expect((await fetch(`${server.address}/api/v1/health`)).status).toBe(200)
  server.process.kill(signal)
  expect(await exitOf(server.process)).toBe(0)
})

test('the real server solves the national data set in its solver process', async () => {
  const server = await startRealServer()
  const answer = await post(Number(new URL(server.address).port), { dataset: 'china-2030' })
  expect(answer.status).toBe(200)
  expect(await answer.json()).toMatchObject({ status: 'optimal', certificate: { passed: true } })
})

test('a taken port is one clear line and exit code 1', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const port = String((other.address() as AddressInfo).port)
  const server = await startRealServer({ PORT: port })
  expect(await exitOf(server.process)).toBe(1)
  expect(server.output().trim().split('\n')).toEqual([expect.stringContaining(`Port ${port} on 127.0.0.1 is taken`)])
  other.close()
})

test('bad settings are refused together, before anything starts', async () => {
  const server = await startRealServer({ PORT: '70000', XISUAN_SOLVERS: 'many' })
  expect(await exitOf(server.process)).toBe(1)
  expect(server.output()).toContain('PORT is "70000"')
  expect(server.output()).toContain('XISUAN_SOLVERS is "many"')
  expect(server.output()).not.toContain('    at ')
})
