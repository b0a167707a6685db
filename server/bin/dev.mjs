import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { build } from './build.mjs'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Compilers that watch and a server that restarts; one address, the same policy as in production. */
const watchers = [
  ['node_modules/typescript/bin/tsc', '-p', 'server', '--watch', '--preserveWatchOutput'],
  ['node_modules/vite/bin/vite.js', 'build', '--watch', '--config', 'client/vite.config.ts', '--emptyOutDir', 'false'],
  ['--watch', 'dist/server/main.js'],
]

await build(root)
const children = watchers.map((words) => spawn(process.execPath, words, { cwd: root, stdio: 'inherit' }))
const stop = () => {
  for (const child of children) child.kill('SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
// One of them ended on its own: the others alone would only confuse.
for (const child of children) child.on('exit', stop)
