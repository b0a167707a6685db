import { blendMoments, type Moment } from '../flows/moment.ts'

/** Time from one hour to the next on the map, shorter than an hour of playback stays. ms */
const glideMs = 240
/** A map that takes longer to draw jumps instead: a few frames of a glide would only look broken. ms */
const slowestDrawMs = 10

export interface Glide {
  /** The moment to draw now. */
  readonly moment: Moment | null
  /** Turns to another moment: at once, or gliding when `smoothly`. */
  to(next: Moment | null, smoothly: boolean): void
  stop(): void
}

/** Widths and colours move from hour to hour instead of jumping; `draw` is called for each step. */
export function addGlide(draw: () => void): Glide {
  let moment: Moment | null = null
  let frame = 0
  let drawMs = 0

  function drawTimed(): void {
    const began = performance.now()
    draw()
    drawMs = performance.now() - began
  }

  function run(from: Moment, to: Moment): void {
    const began = performance.now()
    const step = (): void => {
      const share = Math.min(1, (performance.now() - began) / glideMs)
      moment = share < 1 ? blendMoments(from, to, share) : to
      frame = share < 1 ? requestAnimationFrame(step) : 0
      drawTimed()
    }
    frame = requestAnimationFrame(step)
  }

  return {
    get moment() {
      return moment
    },
    to(next, smoothly) {
      cancelAnimationFrame(frame)
      if (moment && next && smoothly && drawMs <= slowestDrawMs) {
        run(moment, next)
        return
      }
      moment = next
      drawTimed()
    },
    stop: () => cancelAnimationFrame(frame),
  }
}
