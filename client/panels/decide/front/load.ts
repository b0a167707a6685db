import { loadPoint } from '../../../state/front.ts'
import { solveState } from '../../../state/store.ts'

/** Loads a point unless a solve goes on; focus follows to the tab that shows the plan, for what had it is gone. */
export function load(index: number): void {
  if (solveState.value.phase === 'solving') return
  void loadPoint(index).then(() => {
    if (solveState.value.phase === 'done') document.getElementById('tab-plan')?.focus({ preventScroll: true })
  })
}
