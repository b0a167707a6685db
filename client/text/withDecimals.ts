const formats = new Map<number, Intl.NumberFormat>()

/** A number in digits grouped by thousands, with `least` to `most` decimals. Making a format costs far more than using it. */
export function withDecimals(value: number, most: number, least = 0): string {
  const key = 100 * least + most
  const kept = formats.get(key)
  if (kept) return kept.format(value)
  const format = new Intl.NumberFormat('en-US', { minimumFractionDigits: least, maximumFractionDigits: most })
  formats.set(key, format)
  return format.format(value)
}
