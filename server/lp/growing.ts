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
  if (list.length === list.items.length) {
    const larger = new Float64Array(list.length * 2)
    larger.set(list.items)
    list.items = larger
  }
  list.items[list.length++] = item
}

/** Appends a 32-bit integer; amortised constant time. */
export function pushInteger(list: Growing<Int32Array>, item: number): void {
  if (list.length === list.items.length) {
    const larger = new Int32Array(list.length * 2)
    larger.set(list.items)
    list.items = larger
  }
  list.items[list.length++] = item
}
