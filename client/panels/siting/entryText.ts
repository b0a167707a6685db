import type { ChangedEntry, Entry } from '../../state/changedEntries.ts'
import { leverParts } from '../../state/leverParts.ts'
import { lists } from '../../state/lists.ts'
import { nameOf, regionNames, siteNames } from '../../state/names.ts'
import { classChoices } from '../../state/places.ts'
import { workloadParts } from '../../state/workloadParts.ts'
import { plain } from '../../text/format.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { say, t } from '../useText.ts'

const parts = {
  lock: formWords.siting,
  fixedCostCnyPerYear: formWords.fixedCost,
  minItMw: formWords.minItMw,
  blockItMw: formWords.blockItMw,
} as const

const site = (id: string): string => say(nameOf(siteNames.value, id))
const workload = (id: string): string => {
  const known = classChoices.value.find((one) => one.id === id)
  return known ? say(known.name) : id
}
const province = (id: string): string => say(nameOf(regionNames.value, id))

/** What an entry of a list is called among what changed. */
export function entryName(entry: Entry): string {
  switch (entry.list) {
    case 'siting.sites':
      return `${site(entry.siteId)}${t('comma')}${say(parts[entry.part])}`
    case 'siting.exclusive':
      return `${say(lists[entry.list])}${t('colon')}${entry.siteIds.map(site).join(t('listComma'))}`
    case 'siting.singleSource':
      return `${say(lists[entry.list])}${t('colon')}${workload(entry.workloadId)}`
    case 'workloads':
      return `${workload(entry.workloadId)}${t('comma')}${say(workloadParts[entry.part].label)}`
    case 'policy.provinceCaps':
      return `${province(entry.provinceId)}${t('comma')}${say(formWords.capOf)}`
    case 'policy.levers': {
      const place = entry.siteId === undefined ? province(entry.provinceId ?? '') : site(entry.siteId)
      return `${place}${t('comma')}${say(leverParts[entry.part].label)}`
    }
  }
}

/** One of its values, in the unit its name says. */
export function entryValue({ entry }: ChangedEntry, value: ChangedEntry['to']): string {
  if (value === true) return t('on')
  if (value === 'open') return say(formWords.lockOpen)
  if (value === 'shut') return say(formWords.lockShut)
  if (value !== undefined) return plain(value / factorOf(entry))
  if (entry.list === 'siting.sites') return say(entry.part === 'lock' ? formWords.lockFree : formWords.asAllSites)
  if (entry.list === 'policy.provinceCaps') return t('noLimit')
  if (entry.list === 'workloads') return t('asDataset')
  return entry.list === 'policy.levers' ? say(leverParts[entry.part].whenEmpty) : t('off')
}

function factorOf(entry: Entry): number {
  if (entry.list === 'policy.levers') return leverParts[entry.part].factor
  if (entry.list === 'workloads') return workloadParts[entry.part].factor
  return entry.list === 'siting.sites' && entry.part === 'fixedCostCnyPerYear' ? 1e6 : 1
}
