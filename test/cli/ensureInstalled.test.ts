import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { needsInstall, refuseNode } from '../../server/bin/ensureInstalled.mjs'
import { withLock } from '../../server/bin/lock.mjs'

type Packages = Record<string, { version?: string; optional?: boolean }>

function aProject(wanted: Packages, installed: Packages | null): string {
  const root = mkdtempSync(join(tmpdir(), 'xisuan-install-'))
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  if (!installed) return root
  mkdirSync(join(root, 'node_modules'))
  writeFileSync(join(root, 'node_modules/.package-lock.json'), JSON.stringify({ packages: installed }))
  return root
}

test.each<[string, Packages, Packages | null, boolean]>([
  ['nothing installed', { a: { version: '1.0.0' } }, null, true],
  ['the same', { a: { version: '1.0.0' } }, { a: { version: '1.0.0' } }, false],
  ['another version', { a: { version: '1.0.1' } }, { a: { version: '1.0.0' } }, true],
  ['one missing', { a: { version: '1.0.0' }, b: { version: '2.0.0' } }, { a: { version: '1.0.0' } }, true],
  ['one for another platform missing', { a: { version: '1.0.0', optional: true } }, {}, false],
  ['one too many', {}, { a: { version: '1.0.0' } }, true],
])('%s: install %#', (_name, wanted, installed, expected) => {
  expect(needsInstall(aProject(wanted, installed))).toBe(expected)
})

test('an old Node is refused in one line, a new one is not', () => {
  expect(refuseNode('18.20.4')).toContain('20.19 or newer; this is 18.20.4')
  expect(refuseNode('20.18.3')).not.toBeNull()
  for (const version of ['20.19.0', '20.20.2', '22.1.0', '24.0.0']) expect(refuseNode(version), version).toBeNull()
})

test('two commands at once take turns', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'xisuan-lock-')), 'lock')
  const events: string[] = []
  const work = (name: string) => async () => {
    events.push(`${name} in`)
    await sleep(50)
    events.push(`${name} out`)
  }
  await Promise.all([withLock(folder, work('a')), withLock(folder, work('b'))])
  expect(events.map((event) => event.slice(2))).toEqual(['in', 'out', 'in', 'out'])
})

test('the lock of a command that died is taken over, and a failing one gives it back', async () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'xisuan-lock-')), 'lock')
  mkdirSync(folder)
  // No process has this number: the largest a kernel gives is 2²².
  writeFileSync(join(folder, 'pid'), '99999999')
  await expect(withLock(folder, () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await withLock(folder, () => Promise.resolve('again'))).toBe('again')
})
