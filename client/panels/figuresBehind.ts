import type { RestsOn } from '../../server/contract/plan.ts'
import type { AboutIds } from './about.ts'

export interface FiguresBehind {
  readonly all: readonly RestsOn[]
  /** Those that are named alone, such as the PUE of one site: worth printing. */
  readonly named: readonly RestsOn[]
}

/**
 * The figures of a plan whose names begin as a note says, in the note's order, each once.
 * @param data beginnings of names; `{site}` stands for the id given, and for any where none is given
 */
export function figuresBehind(data: readonly string[], ids: AboutIds, restsOn: readonly RestsOn[]): FiguresBehind {
  const all = new Set<RestsOn>()
  const named = new Set<RestsOn>()
  for (const beginning of data) {
    const pattern = new RegExp(
      `^${escaped(beginning).replaceAll(/\\\{(\w+)\\\}/g, (_, key: string) => part(ids[key]))}`,
    )
    const found = restsOn.filter(({ figure }) => pattern.test(figure))
    for (const rests of found) all.add(rests)
    if (found.length === 1) for (const rests of found) named.add(rests)
  }
  return { all: [...all], named: [...named] }
}

function part(id: string | undefined): string {
  return id === undefined ? '[^.]+' : escaped(id)
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
