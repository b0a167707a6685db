import type { Words } from '../../server/contract/figure.ts'

/** What is said of a series file that was refused. */
export const seriesWords = {
  line: { en: 'line {line}', zh: '第 {line} 行' },
  cell: { en: 'line {line}, column {column}', zh: '第 {line} 行“{column}”列' },
  more: { en: 'and … more like these', zh: '另有 … 处类似问题' },
} as const satisfies Record<string, Words>
