// A solver process that behaves as its order's name says, mid-solve, with its main thread blocked as in WebAssembly.
import { startParentWatch } from '../../dist/server/runs/parentWatch.js'

startParentWatch()
process.on('SIGINT', () => {})

process.on('message', ({ scenario }) => {
  const wish = scenario.name ?? ''
  if (wish === 'crash') process.kill(process.pid, 'SIGSEGV')
  if (wish === 'exit') process.exit(3)
  if (wish.startsWith('block')) block(Number(wish.slice('block'.length)) * 1000)
  if (wish === 'refuse') {
    send({ type: 'problem', code: 'invalidScenario', findings: [{ path: 'x', found: 'y', fix: 'z' }] })
    return
  }
  send({ type: 'plan', planJson: JSON.stringify({ status: 'optimal', name: wish, pid: process.pid }) })
})

send({ type: 'ready' })

function send(message) {
  if (process.connected) process.send(message, () => {})
}

/** Neither messages nor signals with handlers get through, and no processor time is used. */
function block(milliseconds) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
