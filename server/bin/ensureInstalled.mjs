import { spawnSync } from 'node:child_process'
import { readFileSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

const oldestNode = [20, 19]

/** Makes node_modules match package-lock.json, by `npm ci` where it does not. Quick when there is nothing to do. */
export async function ensureInstalled(root) {
  const refusal = refuseNode(process.versions.node)
  if (refusal) throw new Error(refusal)
  if (!needsInstall(root)) return
  await withLock(join(root, '.cache/install.lock'), async () => {
    // Another command may have installed while this one waited.
    if (needsInstall(root)) install(root)
  })
}

/** One line in both languages, or null when this Node will do. */
export function refuseNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  const isOld = major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])
  const oldest = oldestNode.join('.')
  if (!isOld) return null
  return `Xisuan needs Node ${oldest} or newer; this is ${version} / 西算需要 Node ${oldest} 或更新版本，当前为 ${version}`
}

/** Whether what npm installed differs from the lock file. Parts for other platforms may be absent. */
export function needsInstall(root) {
  const wanted = packagesOf(join(root, 'package-lock.json'))
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'))
  if (!wanted) throw new Error('package-lock.json is missing or broken / package-lock.json 缺失或损坏')
  if (!installed) return true
  for (const [path, { version, optional, devOptional }] of Object.entries(wanted)) {
    if (path === '') continue
    const there = installed[path]
    if (there ? there.version !== version : !optional && !devOptional) return true
  }
  return Object.keys(installed).some((path) => !Object.hasOwn(wanted, path))
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch {
    return null
  }
}

function install(root) {
  console.error('Installing packages… / 正在安装依赖…')
  // No package of this project needs an install script, so none is run.
  const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--ignore-scripts']
  const { status, error } = spawnSync('npm', words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  })
  if (status !== 0) throw new Error(`npm ci failed (${error?.message ?? status}) / npm ci 失败`)
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  await ensureInstalled(fileURLToPath(new URL('../../', import.meta.url))).catch((error) => {
    console.error(error.message)
    process.exitCode = 1
  })
}
