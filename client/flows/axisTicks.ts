/** Round steps from zero to the first one at or above the largest value: 1, 2 or 5 times a power of ten, three to six of them. */
export function axisTicks(largest: number): readonly number[] {
  if (!(largest > 0)) return [0, 1]
  const rough = largest / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((size) => size >= rough * (1 - 1e-12)) ?? 10 * power
  const count = Math.ceil(largest / step - 1e-9)
  return Array.from({ length: count + 1 }, (_, i) => i * step)
}
