import type { Finding } from '../../contract/problem.ts'
import { ProblemError } from '../../contract/problem.ts'

/** Gathers everything wrong with a scenario, to be returned at once. */
export interface Findings {
  add(path: string, found: string, fix: string): void
  /** Finds the index of an id, or records that it is unknown and returns null. */
  known(ids: readonly string[], id: string, path: string, thing: string): number | null
  throwIfAny(): void
}

export function createFindings(): Findings {
  const all: Finding[] = []
  return {
    add: (path, found, fix) => {
      all.push({ path, found, fix })
    },
    known(ids, id, path, thing) {
      const index = ids.indexOf(id)
      if (index >= 0) return index
      const shown = ids.slice(0, 8).join(', ')
      all.push({
        path,
        found: `there is no ${thing} "${id}"`,
        fix: `Use one of: ${shown}${ids.length > 8 ? `, … (${ids.length} in all)` : ''}.`,
      })
      return null
    },
    throwIfAny() {
      if (all.length > 0) throw new ProblemError('invalidScenario', all)
    },
  }
}

/** Records every id, or several ids together, that occurs twice in a list that names things once. */
export function refuseRepeats(
  findings: Findings,
  named: readonly (string | readonly string[])[],
  path: (i: number) => string,
): void {
  const first = new Map<string, number>()
  for (const [i, ids] of named.entries()) {
    // Ids may hold spaces: "a b" with "c" is not "a" with "b c".
    const key = JSON.stringify(ids)
    const before = first.get(key)
    const shown = typeof ids === 'string' ? ids : ids.filter((id) => id !== '').join(' ')
    if (before === undefined) first.set(key, i)
    else findings.add(path(i), `"${shown}" is named a second time`, `Keep one of ${path(before)} and ${path(i)}.`)
  }
}
