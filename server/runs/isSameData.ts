/**
 * Whether two values hold the same data, bit by bit: −0 is not 0, and fields stand in the same order. Lists, typed arrays
 * and plain objects are looked into; anything else is the same only as itself.
 */
export function isSameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b)
  if (a instanceof Float64Array) return b instanceof Float64Array && bytesOf(a).equals(bytesOf(b))
  return isPlain(a) && isPlain(b) && isSameRecord(a, b)
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!isSameData(a[i], b[i])) return false
  return true
}

type PlainRecord = Readonly<Record<string, unknown>>

function isSameRecord(a: PlainRecord, b: PlainRecord): boolean {
  const names = Object.keys(a)
  const other = Object.keys(b)
  if (names.length !== other.length) return false
  for (let i = 0; i < names.length; i++) {
    const name = names[i] ?? ''
    if (name !== other[i] || !isSameData(a[name], b[name])) return false
  }
  return true
}

function isPlain(value: object): value is PlainRecord {
  return Object.getPrototypeOf(value) === Object.prototype
}

function bytesOf({ buffer, byteOffset, byteLength }: Float64Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength)
}
