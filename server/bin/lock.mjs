import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const lookEveryMs = 200

/**
 * Runs `work` while holding a folder as lock, so that two commands started at once (npm start and npm test) do not
 * install or build over each other. A lock whose owner died is taken over.
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  await mkdir(dirname(folder), { recursive: true })
  for (let looks = 0; !(await take(folder)); looks++) {
    if (looks === 5) console.error('Waiting for another xisuan command to finish… / 正在等待另一条 xisuan 命令完成…')
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
  try {
    return await work()
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function take(folder) {
  try {
    await mkdir(folder)
    await writeFile(join(folder, 'pid'), String(process.pid))
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (await isAbandoned(folder)) await remove(folder)
    return false
  }
}

/** Moved away first: of two commands that find the same dead owner, only one can. */
async function remove(folder) {
  const aside = `${folder}.${process.pid}`
  await rename(folder, aside).catch(() => {})
  await rm(aside, { recursive: true, force: true })
}

async function isAbandoned(folder) {
  const pid = await ownerOf(folder)
  if (pid === null) {
    // Made this instant, or its owner died between the two steps: look again a little later.
    await new Promise((resolve) => setTimeout(resolve, 1000))
    return (await ownerOf(folder)) === null
  }
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return error.code === 'ESRCH'
  }
}

async function ownerOf(folder) {
  const text = await readFile(join(folder, 'pid'), 'utf8').catch(() => '')
  return /^\d+$/.test(text) ? Number(text) : null
}
