/** A Float64Array that doubles when full; `length` entries of `items` are in use. */
export interface Growing<T extends Float64Array | Int32Array> {
  items: T
  length: number
}

export function growingFloats(): Growing<Float64Array> {
  return { items: new Float64Array(1024), length: 0 }
}

export function growingIntegers(): Growing<Int32Array> {
  return { items: new Int32Array(1024), length: 0 }
}

/** Appends a number; amortised constant time. */
export function pushFloat(list: Growing<Float64Array>, item: number): void {
  if (list.length === list.items.length) growFloats(list, 1)
  list.items[list.length++] = item
}

/** Appends the same number so many times. */
export function pushFloats(list: Growing<Float64Array>, item: number, count: number): void {
  if (list.length + count > list.items.length) growFloats(list, count)
  list.items.fill(item, list.length, list.length + count)
  list.length += count
}

function growFloats(list: Growing<Float64Array>, count: number): void {
  const larger = new Float64Array(Math.max(list.items.length * 2, list.length + count))
  larger.set(list.items)
  list.items = larger
}

/** Appends a 32-bit integer; amortised constant time. */
export function pushInteger(list: Growing<Int32Array>, item: number): void {
  if (list.length === list.items.length) growIntegers(list, 1)
  list.items[list.length++] = item
}

/** Appends the same 32-bit integer so many times. */
export function pushIntegers(list: Growing<Int32Array>, item: number, count: number): void {
  if (list.length + count > list.items.length) growIntegers(list, count)
  list.items.fill(item, list.length, list.length + count)
  list.length += count
}

function growIntegers(list: Growing<Int32Array>, count: number): void {
  const larger = new Int32Array(Math.max(list.items.length * 2, list.length + count))
  larger.set(list.items)
  list.items = larger
}
