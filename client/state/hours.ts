import { computed, signal } from '@preact/signals'
import type { Operation } from '../../server/contract/operation.ts'
import type { Plan } from '../../server/contract/plan.ts'
import { reducedMotion } from './preferences.ts'
import { current } from './store.ts'

/** Period of the plan on the map; null for the whole year, the only view of a plan without hours. */
export const shownPeriod = signal<number | null>(null)
export const playing = signal(false)
/** Loads the hours of the opening plan, which the first screen does without; null where there are none to load. */
export const hoursWaiting = signal<(() => Promise<void>) | null>(null)

export const operation = computed<Operation | null>(() => current.value?.plan.operation ?? null)

/** At noon the valley of solar power and the peak of work meet: a good hour to begin with. */
const firstHour = 13
/** Time an hour stays on the map while the day plays; longer where motion is to be reduced. ms */
const hourMs = 350
const hourMsReduced = 1200

/** For a new plan: the period shown before where it still exists, else one of the first day. */
export function showHoursOf({ operation: next }: Plan, before: Plan | null): void {
  if (!next) {
    pause()
    shownPeriod.value = null
    return
  }
  const isYearChosen = before?.operation && shownPeriod.value === null
  if (isYearChosen) return
  const was = before?.operation?.periods[shownPeriod.value ?? -1]
  const same = next.periods.findIndex(({ id, day }) => id === was?.id && day === was.day)
  shownPeriod.value = same >= 0 ? same : openingPeriod(next)
}

/** The period shown; null turns to the whole year. Ends playback: whoever points at an hour wants to read it. */
export function showPeriod(period: number | null): void {
  pause()
  shownPeriod.value = period
}

/** The next or an earlier period of the same day; a day is a ring. */
export function stepPeriod(by: number): void {
  const now = operation.value
  if (!now) return
  const from = shownPeriod.value ?? openingPeriod(now)
  const day = now.days[now.periods[from]?.day ?? -1]
  if (!day) return
  const { firstPeriod, periodCount } = day
  shownPeriod.value = firstPeriod + ((((from - firstPeriod + by) % periodCount) + periodCount) % periodCount)
}

let timer: ReturnType<typeof setInterval> | undefined

export function togglePlay(): void {
  if (playing.value) {
    pause()
    return
  }
  if (!operation.value) return
  if (shownPeriod.value === null) stepPeriod(0)
  playing.value = true
  timer = setInterval(() => stepPeriod(1), reducedMotion.value ? hourMsReduced : hourMs)
}

function pause(): void {
  clearInterval(timer)
  playing.value = false
}

function openingPeriod({ days, periods }: Operation): number {
  const { firstPeriod = 0, periodCount = 1 } = days[0] ?? {}
  const at = periods.findIndex(({ hour }, t) => t >= firstPeriod && t < firstPeriod + periodCount && hour === firstHour)
  return at >= 0 ? at : firstPeriod
}
