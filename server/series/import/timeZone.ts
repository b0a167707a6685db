/** The clock a time column was written by. */
export interface TimeZone {
  /** As the file says it. */
  readonly name: string
  /** Minutes ahead of UTC; null for a clock that is neither UTC nor UTC+8, or is moved in summer. */
  readonly offsetMinutes: 0 | 480 | null
}

const eastEight = /\bAsia[/ ](Shanghai|Chongqing|Harbin|Chungking)\b|\bBeijing\b|\bPRC\b|北京|上海|东八区/i
const elsewhere =
  /\b(Europe|America|Africa|Asia|Australia|Pacific|Atlantic|Indian|Antarctica|US|Etc)\/[\w+-]+|\b(CES?T|MES?Z|[ECMP][SD]T|BST|IST|JST|KST|WES?T|EES?T|AES?T)\b/
const utcWithOffset = /\b(?:UTC|GMT)\s*([+\-−]\s*\d{1,2}(?::?\d{2})?)?(?![A-Za-z])/i
const bareOffset = /(?:^|[\s([（])([+-]\d{2}:?\d{2})(?=$|[\s)\]）])/

/** The time zone a text names, in a header or a comment; null when it names none. */
export function timeZoneIn(text: string): TimeZone | null {
  // `_` counts as a letter to a regular expression: `time_utc`, `local_time_CET`.
  const spaced = text.replaceAll('_', ' ')
  const named = eastEight.exec(spaced)
  if (named) return { name: named[0], offsetMinutes: 480 }
  const utc = utcWithOffset.exec(spaced)
  if (utc) return { name: utc[0].trim(), offsetMinutes: known(offsetOf(utc[1] ?? '+00')) }
  const other = elsewhere.exec(spaced)
  if (other) return { name: other[0], offsetMinutes: null }
  const bare = bareOffset.exec(spaced)
  return bare ? { name: String(bare[1]), offsetMinutes: known(offsetOf(String(bare[1]))) } : null
}

/** The zone of times that carry `+08:00` or `Z` themselves. */
export function timeZoneOfOffset(offsetMinutes: number): TimeZone {
  const [hours, minutes] = [Math.floor(Math.abs(offsetMinutes) / 60), Math.abs(offsetMinutes) % 60]
  const two = (part: number) => String(part).padStart(2, '0')
  const name = `${offsetMinutes < 0 ? '-' : '+'}${two(hours)}:${two(minutes)}`
  return { name, offsetMinutes: known(offsetMinutes) }
}

/** `+8`, `+08`, `+0800`, `+08:00` → minutes. */
export function offsetOf(text: string): number {
  const parts = /([+\-−])\s*(\d{1,2}):?(\d{2})?/.exec(text)
  const minutes = Number(parts?.[2] ?? 0) * 60 + Number(parts?.[3] ?? 0)
  return parts?.[1] === '+' ? minutes : -minutes
}

function known(offsetMinutes: number): 0 | 480 | null {
  return offsetMinutes === 0 || offsetMinutes === 480 ? offsetMinutes : null
}
