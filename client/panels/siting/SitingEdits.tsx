import '../../style/siting.css'
import { useEffect } from 'preact/hooks'
import type { Words } from '../../../server/contract/figure.ts'
import type { PlanSite } from '../../../server/contract/plan.ts'
import { baseOf } from '../../state/baseOf.ts'
import { readField, readList } from '../../state/draft.ts'
import { amount, type NumberField } from '../../state/field.ts'
import { sitingGroup } from '../../state/fields/siting.ts'
import { readSitingSite, type SitingPart, undecided, writeSitingSite } from '../../state/sitingSite.ts'
import { loadSources } from '../../state/solveRun.ts'
import { draft, draftBases, findings } from '../../state/store.ts'
import { writeSwitch } from '../../state/switches.ts'
import { formWords } from '../../text/siting/formWords.ts'
import { Choice } from '../Choice.tsx'
import { findingText } from '../findingText.ts'
import { say } from '../useText.ts'
import { ListNumber } from './ListNumber.tsx'

const locks = [
  ['free', formWords.lockFree],
  ['open', formWords.lockOpen],
  ['shut', formWords.lockShut],
] as const

const numbers: readonly (readonly [Exclude<SitingPart, 'lock'>, Words])[] = [
  ['fixedCostCnyPerYear', formWords.fixedCost],
  ['minItMw', formWords.minItMw],
  ['blockItMw', formWords.blockItMw],
]

/** What the planner fixes about the opening of one site, and what only this site costs or holds. */
export function SitingEdits({ site }: { readonly site: PlanSite }) {
  const { siteId } = site
  const why = undecided(draft.value, site)
  const set = readSitingSite(draft.value, siteId)
  // What was set before the site stopped being decided stays in reach, for the server refuses it.
  const isSet = Object.keys(set).length > 0
  return (
    <section class="siting-edits" data-testid="siting-edits">
      <h3>{say(formWords.siting)}</h3>
      {why === 'off' && (
        <p class="quiet">
          {say(formWords.sitingOff)}{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              draft.value = writeSwitch(draft.value, 'siting', true)
            }}
          >
            {say(formWords.sitingOn)}
          </button>
        </p>
      )}
      {why === 'home' && <p class="quiet">{say(formWords.homesOpen)}</p>}
      {why === 'disabled' && <p class="quiet">{say(formWords.switchedOff)}</p>}
      {(why === null || (why !== 'off' && isSet)) && <Edits site={site} />}
    </section>
  )
}

function Edits({ site: { siteId, name } }: { readonly site: PlanSite }) {
  useEffect(() => void loadSources(), [])
  const set = readSitingSite(draft.value, siteId)
  const i = readList(draft.value, 'siting.sites').findIndex((one) => one.siteId === siteId)
  const at = `siting.sites[${i < 0 ? 'new' : i}]`
  const wrong = findings.value.filter(({ path }) => path === at || path === `${at}.siteId`)
  return (
    <>
      <Choice
        label={`${say(formWords.lock)} ${say(name)}`}
        value={set.lock ?? 'free'}
        options={locks.map(([lock, words]) => [lock, say(words)] as const)}
        onChange={(lock) => {
          draft.value = writeSitingSite(draft.value, siteId, 'lock', lock === 'free' ? undefined : lock)
        }}
      />
      {wrong.map((finding) => (
        <p key={finding.path} class="wrong">
          {findingText(finding)}
        </p>
      ))}
      {numbers.map(([part, label]) => {
        const all = fieldOfAll(part)
        const { factor, min, max, step, figure, whenEmpty } = all
        return (
          <ListNumber
            // The row keeps its focus while its first value gives it a place in the list.
            key={part}
            field={amount(`${at}.${part}`, label, {
              ...{ factor, min, max, step },
              ...(figure === null ? {} : { figure }),
              ...(whenEmpty ? { whenEmpty } : {}),
            })}
            of={say(name)}
            testId={`siting-${part}`}
            value={set[part]}
            base={ofAllSites(all)}
            write={(next) => {
              draft.value = writeSitingSite(draft.value, siteId, part, next)
            }}
          />
        )
      })}
    </>
  )
}

/** The field of the Scenario panel that sets the same for all sites. */
function fieldOfAll(part: Exclude<SitingPart, 'lock'>): NumberField {
  const field = sitingGroup.fields.find(({ path }) => path === `siting.${part}`)
  if (field?.kind !== 'number') throw new Error(`The Scenario panel sets no ${part} of all sites`)
  return field
}

/** What holds for a site of which nothing is set, in the field's own unit. */
function ofAllSites(field: NumberField): number | null {
  const value = readField(draft.value, field.path)
  return typeof value === 'number' ? value / field.factor : baseOf(field, draftBases.value)
}
