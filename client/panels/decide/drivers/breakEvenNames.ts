import type { Words } from '../../../../server/contract/figure.ts'
import type { Plan } from '../../../../server/contract/plan.ts'
import type { Sensitivity } from '../../../../server/contract/sensitivity.ts'
import { type BreakEvenForm, type Movable, needsSite, parameterOf } from '../../../state/breakEvenForm.ts'
import { nameOf, regionNames, siteNames } from '../../../state/names.ts'
import { current } from '../../../state/store.ts'
import { type BreakEvenFacts, breakEvenSentence } from '../../../text/decide/breakEvenSentence.ts'
import { driversWords } from '../../../text/decide/driversWords.ts'
import { workloadWords } from '../../why/workloadWords.ts'

/** Classes that the plan places, with their names where the data set or the scenario gives them. */
export function workloadsOf(plan: Plan): readonly (readonly [string, Words])[] {
  const ids = [...new Set(plan.placements.map(({ workloadId }) => workloadId))]
  const own = current.value?.scenario.data?.workloads
  return ids.map((id) => {
    const named = own?.find((workload) => workload.id === id)?.name
    return [id, named === undefined ? workloadWords(id) : { en: named, zh: named }]
  })
}

/** "grid tariff at Gui'an", as it stands inside a sentence. */
function parameterWords(movable: Movable, siteId: string): Words {
  if (!needsSite(movable)) {
    const { en, zh } = driversWords[movable]
    return { en: movable === 'demand' ? en : `${en.charAt(0).toLowerCase()}${en.slice(1)}`, zh }
  }
  const site = nameOf(siteNames.value, siteId)
  const of = ofSite[movable] ?? driversWords[movable]
  return { en: `${of.en} ${site.en}`, zh: `${site.zh}${of.zh}` }
}

const ofSite: Partial<Record<Movable, Words>> = {
  siteTariff: driversWords.siteTariffOf,
  sitePue: driversWords.sitePueOf,
  siteHallCapex: driversWords.siteHallCapexOf,
}

/** The answer to a question in one sentence, names and unit in it. */
export function answerSentence(form: BreakEvenForm, answer: NonNullable<Sensitivity['breakEven']>, plan: Plan): Words {
  const { movable, movedSiteId, asks, siteId, thanSiteId, zone, thanMw, regionId, workloadId, low, high } = form
  const workload = workloadsOf(plan).find(([id]) => id === workloadId)?.[1] ?? null
  const condition: BreakEvenFacts['condition'] =
    asks === 'exceeds'
      ? { here: nameOf(siteNames.value, siteId), there: nameOf(siteNames.value, thanSiteId) }
      : { zone, thanMw }
  return breakEvenSentence({
    parameter: parameterWords(movable, movedSiteId),
    unit: parameterOf(movable, movedSiteId, plan).unit,
    low,
    high,
    value: answer.found ? answer.value : null,
    holdsBelow: answer.holdsBelow,
    holdsAbove: answer.holdsAbove,
    load: { region: regionId === '' ? null : nameOf(regionNames.value, regionId), workload },
    condition,
  })
}
