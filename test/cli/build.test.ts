import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runStep } from '../../server/bin/build.mjs'

/** A project whose one step copies a source into dist. */
function aProject(script = "fs.copyFileSync('src/a.txt', 'dist/a.txt')") {
  const root = mkdtempSync(join(tmpdir(), 'xisuan-build-'))
  for (const folder of ['src', 'dist']) mkdirSync(join(root, folder))
  writeFileSync(join(root, 'src/a.txt'), 'one')
  const commands = [['-e', `const fs = require('node:fs'); ${script}`]]
  return { root, step: { name: 'copy', inputs: ['src'], outputs: ['dist/a.txt'], commands } }
}

test('a step runs once, and again only when its inputs change or its output is gone', () => {
  const { root, step } = aProject()
  expect([runStep(root, step), runStep(root, step)]).toEqual([true, false])
  writeFileSync(join(root, 'src/a.txt'), 'two')
  expect([runStep(root, step), readFileSync(join(root, 'dist/a.txt'), 'utf8')]).toEqual([true, 'two'])
  writeFileSync(join(root, 'src/b.txt'), 'new')
  expect([runStep(root, step), runStep(root, step)]).toEqual([true, false])
  rmSync(join(root, 'dist/a.txt'))
  expect(runStep(root, step)).toBe(true)
})

test('a step that failed is not taken for done', () => {
  const { root, step } = aProject("fs.copyFileSync('src/a.txt', 'dist/a.txt'); process.exit(2)")
  expect(() => runStep(root, step)).toThrow('"copy" failed (2)')
  expect(() => runStep(root, step)).toThrow('"copy" failed (2)')
})

test('a step that writes nothing is refused', () => {
  const { root, step } = aProject('')
  expect(() => runStep(root, step)).toThrow('did not write dist/a.txt')
})
