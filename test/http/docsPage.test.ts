import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, expect, test } from 'vitest'
import { createApp } from '../../server/http/app.ts'
import { routes } from '../../server/http/routes/index.ts'
import { launchBrowser } from '../support/browser.ts'
import { someDeps } from './someDeps.ts'

const server = createServer(createApp(someDeps())).listen(0, '127.0.0.1')

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

test('in a browser the documentation shows every operation, with nothing blocked and nothing fetched elsewhere', async () => {
  if (!server.listening) await once(server, 'listening')
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    const complaints: string[] = []
    const hosts = new Set<string>()
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => hosts.add(new URL(request.url()).host))
    await page.goto(`${address}/api/docs`)
    await page.locator('#operations-default-solve').click()
    await page.locator('.opblock-section-request-body').waitFor()
    expect(await page.locator('.opblock').count()).toBe(routes.length)
    expect(complaints).toEqual([])
    expect([...hosts].filter((host) => host !== '' && host !== new URL(address).host)).toEqual([])
  } finally {
    await browser.close()
  }
})
