/** list[at] += value, without an assertion that the entry is there; an index outside the list changes nothing. */
export function addAt(list: Float64Array | Int32Array, at: number, value: number): void {
  list[at] = (list[at] ?? 0) + value
}
