/** Freezes a tree: a data set is shared by every run. A branch frozen at its top may still be soft below, so all is walked. */
export function freezeDeep<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const item of Object.values(value)) freezeDeep(item)
  }
  return value
}
