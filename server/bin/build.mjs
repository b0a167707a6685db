import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} inputs files and folders, from the project's root
 * @property {string[]} outputs files that must exist
 * @property {string[][]} commands words after `node`
 * @property {string} [clean] folder emptied first, so that nothing of a deleted source stays
 */

const tools = ['package-lock.json', 'tsconfig.json', 'server/bin/build.mjs']

/** In order; a step runs again when its inputs changed or an output is gone. @type {Step[]} */
const steps = [
  {
    name: 'server',
    inputs: [...tools, 'server'],
    outputs: ['dist/server/main.js', 'dist/server/cli.js', 'dist/server/runs/solverProcess.js'],
    commands: [['node_modules/typescript/bin/tsc', '-p', 'server']],
    clean: 'dist/server',
  },
  {
    name: 'base map',
    inputs: [...tools, 'data/prepare/baseMap'],
    outputs: ['dist/basemap'],
    commands: [['data/prepare/baseMap/build.mjs']],
  },
  {
    name: 'console',
    inputs: [...tools, 'client', 'server/contract', 'server/lp', 'server/model', 'server/solver'],
    outputs: ['dist/client/index.html'],
    commands: [['node_modules/vite/bin/vite.js', 'build', '--config', 'client/vite.config.ts', '--logLevel', 'warn']],
  },
  {
    name: 'opening plan',
    inputs: [...tools, 'data/tables', 'data/sources.csv', 'server'],
    outputs: ['dist/client/opening.json', 'dist/client/opening.hours.json', 'dist/opening.start.json'],
    commands: [['dist/server/cli.js', 'opening', 'dist/client/opening.json', '--start', 'dist/opening.start.json']],
  },
]

/** Builds what changed since the last build. */
export async function build(root) {
  await withLock(join(root, '.cache/build.lock'), async () => {
    for (const step of steps) runStep(root, step)
  })
}

/** Runs one step unless its inputs are those of its last success and its outputs are there; says whether it ran. */
export function runStep(root, step) {
  const stampFile = join(root, 'dist/.buildstamp')
  const hash = hashOf(root, step)
  const isThere = step.outputs.every((output) => existsSync(join(root, output)))
  if (isThere && readStamps(stampFile)[step.name] === hash) return false
  console.error(`Building: ${step.name}`)
  if (step.clean) rmSync(join(root, step.clean), { recursive: true, force: true })
  for (const words of step.commands) {
    const { status, signal } = spawnSync(process.execPath, words, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    if (status !== 0) throw new Error(`Build step "${step.name}" failed (${signal ?? status}) / 构建步骤失败`)
  }
  const missing = step.outputs.filter((output) => !existsSync(join(root, output)))
  if (missing.length > 0) throw new Error(`Build step "${step.name}" did not write ${missing.join(', ')}`)
  writeStamps(stampFile, { ...readStamps(stampFile), [step.name]: hash })
  return true
}

function hashOf(root, step) {
  const hash = createHash('sha256')
  for (const input of step.inputs) {
    for (const file of filesUnder(root, input))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0')
  }
  return hash.digest('hex')
}

/** Sorted, so that the hash does not depend on the disk. */
function filesUnder(root, path) {
  const full = join(root, path)
  if (!existsSync(full)) return []
  if (!statSync(full).isDirectory()) return [path]
  return readdirSync(full)
    .sort()
    .filter((name) => !/\.(md|png)$/.test(name))
    .flatMap((name) => filesUnder(root, `${path}/${name}`))
}

function readStamps(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}

function writeStamps(file, stamps) {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(`${file}.part`, JSON.stringify(stamps, null, 2))
  renameSync(`${file}.part`, file)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await build(fileURLToPath(new URL('../../', import.meta.url))).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
