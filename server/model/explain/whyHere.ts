import type { Statement } from '../../contract/plan.ts'
import type { PriceItem, WhyAlternative } from '../../contract/why.ts'
import type { Instance } from '../instance.ts'
import { cny, number } from './numbers.ts'
import { siteWords, streamWords } from './placeNames.ts'
import { carbonStatement, differenceWords } from './whyWords.ts'

/** A placement by its numbers in the instance. */
export interface StreamAt {
  readonly region: number
  readonly site: number
  readonly workload: number
}

/** Why a stream is where the plan has it: against the best place it does not use, and the places it shares itself with. */
export function whyHere(
  instance: Instance,
  at: StreamAt,
  here: WhyAlternative,
  other: WhyAlternative | null,
  differences: readonly PriceItem[],
): Statement[] {
  const stream = streamWords(instance, at.region, at.workload)
  const site = siteWords(instance, at.site)
  const mw = number(here.itMw)
  if (!other)
    return [
      {
        code: 'whyHere.onlyPlace',
        tone: 'neutral',
        text: {
          en: `${mw} MW of ${stream.en} are at ${site.en}: no other site may take them.`,
          zh: `${stream.zh}有 ${mw} MW 布置在${site.zh}：没有其他站点可以承接。`,
        },
        values: { itMw: here.itMw },
      },
    ]
  const gain = other.reducedCostCnyPerMwYear - here.reducedCostCnyPerMwYear
  const parts = differenceWords(differences)
  const values = { itMw: here.itMw, gainCnyPerMwYear: gain, otherSiteId: other.siteId }
  const shared = other.itMw > 0
  const statement: Statement =
    Math.abs(gain) < 1
      ? {
          code: 'whyHere.tie',
          tone: 'neutral',
          text: {
            en: `${mw} MW of ${stream.en} are at ${site.en}. At the margin ${other.siteName.en} costs the same${shared ? ', and takes part of the stream' : ', so the plan is not the only cheapest one'}.`,
            zh: `${stream.zh}有 ${mw} MW 布置在${site.zh}。在边际上${other.siteName.zh}成本相同${shared ? '，并承接了该业务的一部分' : '，因此最低成本方案并不唯一'}。`,
          },
          values,
        }
      : {
          code: 'whyHere',
          tone: 'better',
          text: {
            en: `${mw} MW of ${stream.en} are at ${site.en}, where one MW costs ${cny(gain).en} a year less than at the next best place, ${other.siteName.en}: ${parts.en}.`,
            zh: `${stream.zh}有 ${mw} MW 布置在${site.zh}：每 MW 每年比次优的${other.siteName.zh}少花 ${cny(gain).zh}，其中${parts.zh}。`,
          },
          values,
        }
  return [statement, ...carbonStatement(here, other)]
}
