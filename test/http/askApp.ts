import { createServer, type IncomingHttpHeaders, request } from 'node:http'
import { duplexPair } from 'node:stream'
import type { Express } from 'express'
import { createApp } from '../../server/http/app.ts'
import type { HttpDeps } from '../../server/http/route.ts'

export interface Ask {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Buffer
  /** Hangs up when aborted. */
  readonly signal?: AbortSignal
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
  json(): unknown
}

/** Speaks real HTTP to the app through a pair of streams: no socket, no port. */
export function askApp(deps: HttpDeps, path: string, ask: Ask = {}): Promise<Answer> {
  const server = createServer(appOf(deps))
  const [near, far] = duplexPair()
  server.emit('connection', far)
  return new Promise((resolve, reject) => {
    const req = request(
      {
        path,
        method: ask.method ?? 'GET',
        headers: { host: 'app', ...bodyLength(ask.body), ...ask.headers },
        createConnection: () => near,
      },
      (res) => {
        const parts: Buffer[] = []
        res.on('data', (part: Buffer) => parts.push(part))
        res.on('end', () => {
          const text = Buffer.concat(parts).toString('utf8')
          resolve({ status: res.statusCode ?? 0, headers: res.headers, text, json: () => JSON.parse(text) })
        })
      },
    )
    req.on('error', reject)
    ask.signal?.addEventListener('abort', () => {
      req.destroy()
      // A stream pair tells its other end nothing by itself; a socket would.
      far.destroy()
    })
    req.end(ask.body)
  })
}

const apps = new WeakMap<HttpDeps, Express>()

/** One app per deps, as in a server: rate limits count across requests. */
function appOf(deps: HttpDeps): Express {
  const app = apps.get(deps) ?? createApp(deps)
  apps.set(deps, app)
  return app
}

/** Said for every method: Node itself leaves it out for DELETE. */
function bodyLength(body: string | Buffer | undefined): Record<string, string> {
  return body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
}

/** One of the JSON requests every test makes. */
export function postJson(deps: HttpDeps, body: unknown, signal?: AbortSignal): Promise<Answer> {
  return askApp(deps, '/api/v1/solve', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    ...(signal ? { signal } : {}),
  })
}
