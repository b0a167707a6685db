import type { Words } from '../../contract/figure.ts'
import type { Finding } from '../../contract/problem.ts'

/** More findings than this help nobody; the last one says how many were left off. */
const mostFindings = 50

/** Everything wrong with a file, gathered while it is read. */
export interface FindingList {
  readonly add: (path: string, found: Words, fix: Words) => void
  readonly count: () => number
  readonly list: () => Finding[]
}

export function findingList(): FindingList {
  const kept: Finding[] = []
  let count = 0
  return {
    add(path, found, fix) {
      count++
      if (kept.length < mostFindings) kept.push(asFinding(path, found, fix))
    },
    count: () => count,
    list() {
      if (count <= mostFindings) return [...kept]
      const left = count - mostFindings
      const found = {
        en: `${left} more beyond the first ${mostFindings} findings`,
        zh: `前 ${mostFindings} 条之外还有 ${left} 条`,
      }
      const fix = { en: 'Mend these first, then send it again', zh: '请先改正以上各条，再重新发送' }
      return [...kept, asFinding('$', found, fix)]
    },
  }
}

/** Where in the text: `line 14, column wind`. */
export function cellPath(line: number, column: string): string {
  return `line ${line}, column ${column === '' ? '(no name)' : column}`
}

function asFinding(path: string, found: Words, fix: Words): Finding {
  return { path, found: found.en, fix: fix.en, zh: { found: found.zh, fix: fix.zh } }
}
