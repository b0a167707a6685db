import type { ResultName } from '../text/notes/resultNotes.ts'

/** Ids a number on screen belongs to, by the names its note has for them. */
export type AboutIds = Readonly<Record<string, string>>

/**
 * Names what a number on screen is, for `data-about`: `flowItMw?region=guangdong&site=ulanqab`. One popover reads it
 * when somebody asks; the number itself carries nothing more.
 */
export function about(kind: ResultName | 'figure' | 'rule' | 'row' | 'costLine', ids: AboutIds = {}): string {
  return `${kind}?${new URLSearchParams(ids)}`
}

export function readAbout(text: string): { readonly kind: string; readonly ids: AboutIds } {
  const [kind = '', ids = ''] = text.split('?', 2)
  return { kind, ids: Object.fromEntries(new URLSearchParams(ids)) }
}
