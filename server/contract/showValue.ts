import type { Words } from './figure.ts'

const longestText = 60
const mostKeys = 5

/** One or two words on what a value is, with the value itself where it is short. Never walks deep. */
export function showValue(value: unknown): Words {
  if (value === undefined) return { en: 'nothing', zh: '没有值' }
  if (value === null) return { en: 'null', zh: 'null' }
  if (typeof value === 'string') return { en: `the text ${quote(value)}`, zh: `文本 ${quote(value)}` }
  if (typeof value === 'number') return { en: String(value), zh: String(value) }
  if (typeof value === 'boolean') return { en: String(value), zh: String(value) }
  if (Array.isArray(value)) return { en: `a list of ${value.length}`, zh: `${value.length} 项的列表` }
  if (typeof value === 'object') return showObject(value)
  return { en: `a ${typeof value}`, zh: typeof value }
}

/** Text as JSON writes it, so that control characters show, cut to a readable length. */
export function quote(text: string): string {
  const cut = text.length > longestText ? `${text.slice(0, longestText)}…` : text
  return JSON.stringify(cut)
}

function showObject(value: object): Words {
  const keys = Object.keys(value)
  if (keys.length === 0) return { en: 'an empty object', zh: '空对象' }
  const shown = keys.slice(0, mostKeys).map(quote).join(', ')
  const more = keys.length > mostKeys ? ', …' : ''
  return { en: `an object with ${shown}${more}`, zh: `含 ${shown}${more} 的对象` }
}
