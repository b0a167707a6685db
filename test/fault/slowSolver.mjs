// A solver process that behaves as its order's name says, mid-solve, with its main thread blocked as in WebAssembly.
import { gzipSync } from 'node:zlib'
import { openServerLine } from '../../dist/server/runs/serverLine.js'

const line = openServerLine()
process.on('SIGINT', () => {})

process.on('message', ({ id, request }) => {
  const wish = request.name ?? ''
  if (wish === 'crash') process.kill(process.pid, 'SIGSEGV')
  if (wish === 'exit') process.exit(3)
  if (wish.startsWith('block')) block(Number(wish.slice('block'.length)) * 1000)
  if (wish === 'refuse') {
    send({ type: 'problem', code: 'invalidScenario', findings: [{ path: 'x', found: 'y', fix: 'z' }] })
    return
  }
  if (wish === 'untilStopped') blockUntil(() => line.stoppedOrder() === id)
  if (wish === 'progress') for (const iterations of [1, 2]) send({ type: 'progress', progress: { iterations } })
  const answer = { status: 'optimal', name: wish, pid: process.pid }
  send({ type: 'answer', gzipped: gzipSync(JSON.stringify(answer)) })
})

send({ type: 'ready' })

function send(message) {
  if (process.connected) process.send(message, () => {})
}

/** Asks again and again, as a solver's callback does. */
function blockUntil(holds) {
  while (!holds()) block(10)
}

/** Neither messages nor signals with handlers get through, and no processor time is used. */
function block(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
