import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { builtFolder } from './builtMap.ts'

const script = fileURLToPath(new URL('../../data/prepare/baseMap/build.mjs', import.meta.url))

function readFiles(folder: string): Buffer[] {
  return ['china.topo.json', 'provinces.geojson'].map((file) => readFileSync(join(folder, file)))
}

function aFreshBuild(): Buffer[] {
  const folder = mkdtempSync(join(tmpdir(), 'xisuan-basemap-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  execFileSync(process.execPath, [script, folder])
  return readFiles(folder)
}

test('two builds give the same bytes, and dist/basemap holds them', () => {
  const first = aFreshBuild()
  expect(aFreshBuild().map((bytes, i) => first[i]?.equals(bytes))).toEqual([true, true])
  expect(readFiles(fileURLToPath(builtFolder)).map((bytes, i) => first[i]?.equals(bytes))).toEqual([true, true])
})

test('the packed map stays under 30 KB gzipped', () => {
  const [packed = Buffer.alloc(0)] = readFiles(fileURLToPath(builtFolder))
  expect(packed.length).toBeGreaterThan(0)
  expect(gzipSync(packed).length).toBeLessThanOrEqual(30_000)
})
