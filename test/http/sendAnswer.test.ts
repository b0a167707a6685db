import { createServer, request } from 'node:http'
import { duplexPair } from 'node:stream'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createApp } from '../../server/http/app.ts'
import { solverThat, someDeps } from './someDeps.ts'

const plan = JSON.stringify({ status: 'optimal', name: '西算'.repeat(500) })

/** The answer as it is on the wire, for a caller that says what it unpacks. */
async function wire(acceptEncoding: string | undefined) {
  const [near, far] = duplexPair()
  const app = createApp(someDeps({ solver: solverThat(() => Promise.resolve(plan)) }))
  createServer(app).emit('connection', far)
  return new Promise<{ encoding: string | undefined; vary: string | undefined; body: Buffer }>((resolve, reject) => {
    const headers = { 'content-type': 'application/json', ...(acceptEncoding && { 'accept-encoding': acceptEncoding }) }
    const asked = { method: 'POST', path: '/api/v1/solve', headers, createConnection: () => near }
    const req = request(asked, (res) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      const { 'content-encoding': encoding, vary } = res.headers
      res.on('end', () => resolve({ encoding, vary, body: Buffer.concat(parts) }))
    })
    req.on('error', reject)
    req.end('{}')
  })
}

test.each([['gzip'], ['br, gzip;q=0.5'], ['*']])(
  'a caller that sends Accept-Encoding: %s gets gzip',
  async (accept) => {
    const { encoding, vary, body } = await wire(accept)
    expect(encoding).toBe('gzip')
    expect(vary).toMatch(/accept-encoding/i)
    expect(gunzipSync(body).toString()).toBe(plan)
  },
)

test.each([[undefined], ['identity'], ['gzip;q=0'], ['gzip;q=0.1, identity;q=1']])(
  'a caller that sends Accept-Encoding: %s gets plain text',
  async (accept) => {
    const { encoding, vary, body } = await wire(accept)
    expect(encoding).toBeUndefined()
    expect(vary).toMatch(/accept-encoding/i)
    expect(body.toString()).toBe(plan)
  },
)
