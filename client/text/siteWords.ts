import type { Words } from '../../server/contract/figure.ts'

/** What is said of a site close up, beside the words of the first screen. */
export const siteWords = {
  storeLoses: {
    en: 'Together … more than the load: storage loses it between charging and discharging.',
    zh: '合计高出用电量 …：为储能充放电损耗。',
  },
} as const satisfies Record<string, Words>
