import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { askApp } from './askApp.ts'
import { someDeps } from './someDeps.ts'

function aBuiltConsole() {
  const clientDir = mkdtempSync(join(tmpdir(), 'xisuan-client-'))
  const basemapDir = mkdtempSync(join(tmpdir(), 'xisuan-basemap-'))
  mkdirSync(join(clientDir, 'assets'))
  writeFileSync(join(clientDir, 'index.html'), '<!doctype html><title>console</title>')
  writeFileSync(join(clientDir, 'opening.json'), '{"plan":1}')
  writeFileSync(join(clientDir, 'assets/main-abc.js'), 'export {}')
  writeFileSync(join(basemapDir, 'china.json'), JSON.stringify({ pad: 'x'.repeat(5000) }))
  return someDeps({ clientDir, basemapDir })
}

test('the console, its opening plan and the base map are served', async () => {
  const deps = aBuiltConsole()
  expect((await askApp(deps, '/')).text).toContain('console')
  expect((await askApp(deps, '/opening.json')).json()).toEqual({ plan: 1 })
  expect((await askApp(deps, '/basemap/china.json')).status).toBe(200)
})

test('hashed names are kept for ever, the rest is asked for again', async () => {
  const deps = aBuiltConsole()
  expect((await askApp(deps, '/assets/main-abc.js')).headers['cache-control']).toContain('immutable')
  expect((await askApp(deps, '/')).headers['cache-control']).toBe('no-cache')
  expect((await askApp(deps, '/opening.json')).headers['cache-control']).toBe('no-cache')
})

test('large answers are compressed for who asks', async () => {
  const headers = { 'accept-encoding': 'gzip' }
  expect((await askApp(aBuiltConsole(), '/basemap/china.json', { headers })).headers['content-encoding']).toBe('gzip')
})

test('the policy allows nothing from elsewhere and nothing inline, and plain HTTP stays possible', async () => {
  const { headers } = await askApp(aBuiltConsole(), '/')
  const policy = String(headers['content-security-policy'])
  expect(policy).toContain("default-src 'self'")
  expect(policy).not.toMatch(/unsafe|https?:|\*|upgrade-insecure/)
  expect(headers['strict-transport-security']).toBeUndefined()
  expect(headers['x-powered-by']).toBeUndefined()
  expect(headers['x-content-type-options']).toBe('nosniff')
})
