import { spawn } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bin = fileURLToPath(new URL('../../server/bin/xisuan.mjs', import.meta.url))

/** The command as a shell runs it, from another folder. */
async function xisuan(words: readonly string[], input = '') {
  const folder = mkdtempSync(join(tmpdir(), 'xisuan-cli-'))
  const child = spawn(process.execPath, [bin, ...words], { cwd: folder })
  child.stdin.end(input)
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended])
  return { out, err, code, folder }
}

test('the national plan, written whole to a file', async () => {
  const { code, out, err, folder } = await xisuan(['solve', '--out', 'plan.json'], '{"dataset":"china-2030"}')
  expect([code, out, err]).toEqual([0, '', ''])
  expect(readdirSync(folder)).toEqual(['plan.json'])
  const plan: unknown = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'))
  expect(plan).toMatchObject({ status: 'optimal', datasetId: 'china-2030', certificate: { passed: true } })
})

test('an unknown site is found by the data, and nothing is written', async () => {
  const { code, err, folder } = await xisuan(
    ['solve', '-o', 'plan.json'],
    '{"sites":[{"siteId":"atlantis","pue":1.2}]}',
  )
  expect(code).toBe(2)
  expect(err).toContain('sites[0].siteId')
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that is not there is a fault of the disk, and leaves no draft', async () => {
  const { code, err, folder } = await xisuan(['solve', '-o', 'no/such/plan.json'], '{}')
  expect(code).toBe(1)
  expect(err).toContain('ENOENT')
  expect(readdirSync(folder)).toEqual([])
})

test('the data sets are listed', async () => {
  const { code, out } = await xisuan(['datasets'])
  expect(code).toBe(0)
  expect(out.match(/^china-\S+/gm)).toEqual(['china-2025', 'china-2030', 'china-2030-high'])
})
