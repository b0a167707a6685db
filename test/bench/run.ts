import { mkdir, writeFile } from 'node:fs/promises'
import { arch, cpus, platform } from 'node:os'
import { tables } from './tables.ts'

/** Measures the tables named, or all of them, and writes each to results/. Returns false when a budget was missed. */
export async function run(wanted: readonly string[], resultsFolder: URL): Promise<boolean> {
  const unknown = wanted.filter((name) => !tables.some((table) => table.name === name))
  if (unknown.length > 0) {
    throw new Error(`no table ${unknown.join(', ')}; there are ${tables.map(({ name }) => name).join(', ')}`)
  }
  await mkdir(resultsFolder, { recursive: true })
  let kept = true
  for (const { name, measure } of tables) {
    if (wanted.length > 0 && !wanted.includes(name)) continue
    const { markdown, missed } = await measure()
    const machine = `Node ${process.version}, ${platform()} ${arch()}, ${cpus().length} cores (${cpus()[0]?.model ?? '?'})`
    await writeFile(new URL(`${name}.md`, resultsFolder), `${markdown}\n\nMeasured on ${machine}.\n`)
    console.log(`\n${markdown}\n`)
    for (const budget of missed) console.error(`missed: ${budget}`)
    kept &&= missed.length === 0
  }
  return kept
}
