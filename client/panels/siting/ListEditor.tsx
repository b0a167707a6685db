import '../../style/siting.css'
import type { ComponentType } from 'preact'
import { type ListName, lists } from '../../state/lists.ts'
import { findings } from '../../state/store.ts'
import { findingText } from '../findingText.ts'
import { say } from '../useText.ts'
import { ExclusiveSites } from './ExclusiveSites.tsx'
import { Levers } from './Levers.tsx'
import { ProvinceCaps } from './ProvinceCaps.tsx'
import { SingleSource } from './SingleSource.tsx'
import { SitesWithOwn } from './SitesWithOwn.tsx'
import { WorkloadLimits } from './WorkloadLimits.tsx'

const editors = {
  workloads: WorkloadLimits,
  'siting.sites': SitesWithOwn,
  'siting.singleSource': SingleSource,
  'siting.exclusive': ExclusiveSites,
  'policy.provinceCaps': ProvinceCaps,
  'policy.levers': Levers,
} as const satisfies Record<ListName, ComponentType>

/** One list of the scenario, with what is wrong with it and with whole entries of it. */
export function ListEditor({ list }: { readonly list: ListName }) {
  const Editor = editors[list]
  // A finding of one number stands beside that number.
  const entry = /^(\[\d+\](\[\d+\]|\.(siteId|provinceId|workloadId))?)?$/
  const wrong = findings.value.filter(({ path }) => path.startsWith(list) && entry.test(path.slice(list.length)))
  return (
    <fieldset class="list" id={`list-${list}`} tabIndex={-1} data-testid={list}>
      <legend>{say(lists[list])}</legend>
      <Editor />
      {wrong.map((finding) => (
        <p key={finding.path} class="wrong">
          {findingText(finding)}
        </p>
      ))}
    </fieldset>
  )
}
