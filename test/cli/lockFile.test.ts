import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

interface LockedPackage {
  readonly version?: string
  readonly resolved?: string
  readonly hasInstallScript?: boolean
  readonly optional?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const file = fileURLToPath(new URL('../../package-lock.json', import.meta.url))
const { packages } = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, LockedPackage> }
const entries = Object.entries(packages)

// `npm ci` refuses a lock file that lacks the parts for other platforms, and `npm install` leaves out what its registry
// does not carry: add such an entry by hand with version, cpu, os and "optional": true.
test('the parts for every platform are locked, so that npm ci takes the file anywhere', () => {
  const missing = entries.flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !packages[`node_modules/${name}`] && !packages[`${path}/node_modules/${name}`],
    ),
  )
  expect(missing).toEqual([])
})

test('every package has its version, and none is tied to one registry', () => {
  expect(entries.length).toBeGreaterThan(100)
  expect(entries.filter(([, one]) => !one.version).map(([path]) => path)).toEqual([])
  expect(entries.filter(([, one]) => one.resolved).map(([path]) => path)).toEqual([])
})

// npm start installs with --ignore-scripts.
test('no package needs an install script, save optional ones and those known to do without', () => {
  const known = new Set(['node_modules/@scarf/scarf'])
  const scripted = entries.filter(([path, one]) => one.hasInstallScript && !one.optional && !known.has(path))
  expect(scripted.map(([path]) => path)).toEqual([])
})
