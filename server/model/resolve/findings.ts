import type { Words } from '../../contract/figure.ts'
import type { Finding } from '../../contract/problem.ts'
import { ProblemError } from '../../contract/problem.ts'

/** What an id may name, as a finding says it. */
const thingsZh = { region: '地区', province: '省份', site: '站点', 'workload class': '负载类别' } as const

/** Gathers everything wrong with a scenario, to be returned at once. */
export interface Findings {
  add(path: string, found: Words, fix: Words): void
  /** Finds the index of an id, or records that it is unknown and returns null. */
  known(ids: readonly string[], id: string, path: string, thing: keyof typeof thingsZh): number | null
  throwIfAny(): void
}

export function createFindings(): Findings {
  const all: Finding[] = []
  const add: Findings['add'] = (path, found, fix) => {
    all.push({ path, found: found.en, fix: fix.en, zh: { found: found.zh, fix: fix.zh } })
  }
  return {
    add,
    known(ids, id, path, thing) {
      const index = ids.indexOf(id)
      if (index >= 0) return index
      const [shown, more] = [ids.slice(0, 8), ids.length > 8]
      add(
        path,
        { en: `there is no ${thing} "${id}"`, zh: `没有名为 "${id}" 的${thingsZh[thing]}` },
        {
          en: `Use one of: ${shown.join(', ')}${more ? `, … (${ids.length} in all)` : ''}`,
          zh: `请从下列各项中选用：${shown.join('、')}${more ? ` 等，共 ${ids.length} 项` : ''}`,
        },
      )
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
    else
      findings.add(
        path(i),
        { en: `"${shown}" is named a second time`, zh: `"${shown}" 重复出现` },
        { en: `Keep one of ${path(before)} and ${path(i)}`, zh: `请在 ${path(before)} 与 ${path(i)} 中保留一项` },
      )
  }
}
