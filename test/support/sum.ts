/** Sum of a figure over a list. */
export function sum<T>(items: readonly T[], of: (item: T, i: number) => number): number {
  return items.reduce((all, item, i) => all + of(item, i), 0)
}
