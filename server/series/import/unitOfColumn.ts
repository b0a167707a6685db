/** What a column header says of its values. */
export interface ColumnUnit {
  /** The header without its unit. */
  readonly name: string
  readonly unit: string
  /** `share` 0..1, `percent`, `power`, `foreign` for a unit that is no power; null when the header says nothing. */
  readonly kind: 'share' | 'percent' | 'power' | 'foreign' | null
}

const share =
  /^(-|0\s?(-|–|\.\.|~|至)\s?1|p\.?u\.?|cf|capacity[ _]?factor|[kM]Wh?\/[kM]Wp?|share|标幺值|容量系数|出力系数)$/i
const percent = /^(%|pct|percent|百分比)$/i
const power = /^([kMGT]?Wh?p?|千瓦时?|兆瓦时?|万千瓦时?|瓦)$/
const foreign = /^(m\/s|W\/m(2|²|\^2)|k?Wh\/m(2|²|\^2)|J\/m.*|°C|℃|deg ?C|K|h?Pa|mm|m|deg|°)$/i

/** `Zhongwei wind [MW]` → name and unit. Round brackets that hold no unit belong to the name. */
export function unitOfColumn(header: string): ColumnUnit {
  const plain = header.replaceAll('（', '(').replaceAll('）', ')').replaceAll('【', '[').replaceAll('】', ']')
  const bracketed = /^(.*?)\s*([[(])([^\])]*)[\])]\s*$/.exec(plain)
  if (bracketed) {
    const [, name = '', bracket, unit = ''] = bracketed
    // `wind (1)` is the first of several, `wind [1]` a number without unit.
    const kind = bracket === '[' && unit.trim() === '1' ? 'share' : kindOf(unit.trim())
    if (kind !== null || bracket === '[') return { name: name.trim(), unit: unit.trim(), kind: kind ?? 'foreign' }
  }
  const suffixed = /^(.+)[_ ]([kMG]Wh?|pct|percent|%)$/.exec(plain)
  if (suffixed) return { name: plain, unit: String(suffixed[2]), kind: kindOf(String(suffixed[2])) }
  return { name: header, unit: '', kind: null }
}

function kindOf(unit: string): ColumnUnit['kind'] {
  if (share.test(unit)) return 'share'
  if (percent.test(unit)) return 'percent'
  if (power.test(unit)) return 'power'
  return foreign.test(unit) ? 'foreign' : null
}
