import type { Words } from '../../server/contract/figure.ts'
import { nameOf, regionNames, siteNames } from '../state/names.ts'
import { sourcesOf } from '../state/store.ts'
import { figureNames } from '../text/figureNames.ts'

/** `sites.zhangjiakou.pue` as a planner says it: "Zhangjiakou: PUE". Parts without words stay as they are. */
export function figureName(figure: string): Words {
  const [set = '', id = '', ...more] = figure.split('.')
  const last = more.at(-1) ?? id
  const what = figureNames[last] ?? { en: last, zh: last }
  if (set === 'national' || more.length === 0) return what
  const technology = more.length > 1 ? figureNames[more[0] ?? ''] : undefined
  const who = owner(set, id)
  const join = (language: keyof Words, colon: string): string =>
    `${who[language]}${technology ? ` ${technology[language]}` : ''}${colon}${what[language]}`
  return { en: join('en', ': '), zh: join('zh', '：') }
}

function owner(set: string, id: string): Words {
  if (set === 'sites') return nameOf(siteNames.value, id)
  if (set === 'workloads') return sourcesOf.value?.workloads.find((one) => one.id === id)?.name ?? { en: id, zh: id }
  return nameOf(regionNames.value, id)
}
