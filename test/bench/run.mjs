// `node test/bench/run.mjs [table …]`: loads the TypeScript harness through Vite, which is here anyway.
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'

const { module } = await runnerImport(fileURLToPath(new URL('./run.ts', import.meta.url)), { configFile: false })
const kept = await module.run(process.argv.slice(2), new URL('./results/', import.meta.url))
process.exitCode = kept ? 0 : 1
