import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Operation } from '../../../server/contract/operation.ts'
import { anOperation } from '../../support/anOperation.ts'
import { aPlan } from '../../support/aPlan.ts'

beforeEach(() => {
  vi.resetModules()
  vi.useFakeTimers()
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => {} })
  vi.stubGlobal('navigator', { language: 'en' })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

async function onPlan(operation: Operation | null, reducedMotion = false) {
  vi.stubGlobal('matchMedia', () => ({ matches: reducedMotion }))
  const hours = await import('../../../client/state/hours.ts')
  const { current } = await import('../../../client/state/store.ts')
  const plan = aPlan({ operation })
  current.value = { scenario: {}, plan }
  hours.showHoursOf(plan, null)
  return { ...hours, plan }
}

test('a day is a ring: after its last hour comes its first, whatever day is next', async () => {
  const { shownPeriod, stepPeriod, showPeriod } = await onPlan(anOperation())
  showPeriod(1)
  stepPeriod(1)
  expect(shownPeriod.value).toBe(0)
  stepPeriod(-1)
  expect(shownPeriod.value).toBe(1)
  showPeriod(3)
  stepPeriod(5)
  expect(shownPeriod.value).toBe(2)
})

test('it opens at 13:00 of the first day where there is such an hour, else with its first period', async () => {
  const late = anOperation().periods.map((period, t) => (t === 1 ? { ...period, hour: 13 } : period))
  expect((await onPlan(anOperation({ periods: late }))).shownPeriod.value).toBe(1)
  vi.resetModules()
  expect((await onPlan(anOperation())).shownPeriod.value).toBe(0)
})

test('playing steps through the day until paused, and pointing at an hour pauses it', async () => {
  const { shownPeriod, playing, togglePlay, showPeriod } = await onPlan(anOperation())
  togglePlay()
  expect(playing.value).toBe(true)
  vi.advanceTimersByTime(350)
  expect(shownPeriod.value).toBe(1)
  showPeriod(2)
  expect(playing.value).toBe(false)
  vi.advanceTimersByTime(5000)
  expect(shownPeriod.value).toBe(2)
})

test('where motion is to be reduced an hour stays longer', async () => {
  const { shownPeriod, togglePlay } = await onPlan(anOperation(), true)
  togglePlay()
  vi.advanceTimersByTime(1000)
  expect(shownPeriod.value).toBe(0)
  vi.advanceTimersByTime(300)
  expect(shownPeriod.value).toBe(1)
})

test('a new plan keeps the hour shown, the whole year if that was chosen, and nothing without hours', async () => {
  const { shownPeriod, showPeriod, showHoursOf, plan } = await onPlan(anOperation())
  showPeriod(3)
  showHoursOf(aPlan({ operation: anOperation() }), plan)
  expect(shownPeriod.value).toBe(3)
  showPeriod(null)
  showHoursOf(aPlan({ operation: anOperation() }), plan)
  expect(shownPeriod.value).toBeNull()
  showPeriod(1)
  showHoursOf(aPlan(), plan)
  expect(shownPeriod.value).toBeNull()
  showHoursOf(aPlan({ operation: anOperation() }), aPlan())
  expect(shownPeriod.value).toBe(0)
})
