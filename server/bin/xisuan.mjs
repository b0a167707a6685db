#!/usr/bin/env node
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const cli = new URL('../../dist/server/cli.js', import.meta.url)

// From a fresh clone: install and build first, with their words on standard error.
try {
  const { ensureInstalled } = await import('./ensureInstalled.mjs')
  await ensureInstalled(root)
  if (!existsSync(cli)) {
    const { build } = await import('./build.mjs')
    await build(root)
  }
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
await import(cli.href)
