import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { serialize } from 'node:v8'
import type { LinearProgram } from '../../server/lp/program.ts'

const run = promisify(execFile)
const child = fileURLToPath(new URL('peakMemoryChild.mjs', import.meta.url))

/** Largest resident memory of a process that only solves the program, and of one that goes from scenario to plan. Bytes. */
export async function peakMemory(
  body: object,
  program: LinearProgram,
): Promise<{ readonly aloneBytes: number; readonly chainBytes: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'xisuan-bench-'))
  try {
    const file = join(folder, 'program')
    // Names are functions: only the numbers cross.
    const { rowName: _rows, columnName: _columns, ...numbers } = program
    const plain = Object.fromEntries(Object.entries(numbers).filter(([, value]) => typeof value !== 'function'))
    await writeFile(file, serialize(plain))
    const alone = await run(process.execPath, [child, 'alone', file])
    const chain = await run(process.execPath, [child, 'chain', JSON.stringify(body)])
    return { aloneBytes: Number(alone.stdout), chainBytes: Number(chain.stdout) }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
