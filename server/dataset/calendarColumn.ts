import type { Column } from './column.ts'

/** From and to, in hours of the day; whole or half hours, 0 to 24. */
export interface HourSpan {
  readonly from: number
  readonly to: number
}

const spanText = /^(\d{1,2})(:30)?-(\d{1,2})(:30)?$/

/** Hours of the day as a notice prints them: `0-7 23-24`, half hours as `8:30`. */
export function hourSpans(description: string): Column<readonly HourSpan[]> {
  return {
    unit: 'h of the day',
    range: 'spans from 0 to 24',
    description,
    read(cell) {
      const spans = cell.split(' ').map(hourSpan)
      const sound = spans.filter((span) => span !== undefined)
      if (sound.length === spans.length) return { ok: true, value: sound }
      return { ok: false, fix: 'Write spans such as 0-7 8:30-11:30 23-24, later hour second, one space between' }
    },
  }
}

/** Months by number: `1-5 9-11`. */
export function months(description: string): Column<readonly number[]> {
  return {
    unit: '',
    range: 'months from 1 to 12',
    description,
    read(cell) {
      const parts = cell.split(' ').map(monthSpan)
      const sound = parts.filter((part) => part !== undefined)
      if (sound.length === parts.length) return { ok: true, value: sound.flat() }
      return { ok: false, fix: 'Write months such as 1-5 9-11 12, from 1 to 12, one space between' }
    },
  }
}

function hourSpan(text: string): HourSpan | undefined {
  const [, fromHour, fromHalf, toHour, toHalf] = spanText.exec(text) ?? []
  if (fromHour === undefined || toHour === undefined) return undefined
  const from = Number(fromHour) + (fromHalf === undefined ? 0 : 0.5)
  const to = Number(toHour) + (toHalf === undefined ? 0 : 0.5)
  return from < to && to <= 24 ? { from, to } : undefined
}

function monthSpan(text: string): readonly number[] | undefined {
  const [, first, last = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(text) ?? []
  if (first === undefined) return undefined
  const [from, to] = [Number(first), Number(last)]
  if (from < 1 || to > 12 || from > to) return undefined
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}
