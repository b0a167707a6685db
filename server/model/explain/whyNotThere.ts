import type { Words } from '../../contract/figure.ts'
import type { Statement } from '../../contract/plan.ts'
import type { PriceItem, WhyAlternative } from '../../contract/why.ts'
import { existingUsableItMw, type Instance, maxNewHallMw } from '../instance.ts'
import { paidTariffCnyPerMwh } from '../levers.ts'
import { gridPowerPerMw } from '../perMw.ts'
import { yearHours } from '../time.ts'
import { cny, number } from './numbers.ts'
import { siteWords, streamWords } from './placeNames.ts'
import type { StreamAt } from './whyHere.ts'
import { carbonStatement, differenceWords } from './whyWords.ts'

/** Why a stream is not at a place it may use: what a MW costs more than where the plan has it, and what would change that. */
export function whyNotThere(
  instance: Instance,
  at: StreamAt,
  here: WhyAlternative,
  used: WhyAlternative | null,
  differences: readonly PriceItem[],
): Statement[] {
  const stream = streamWords(instance, at.region, at.workload)
  const site = siteWords(instance, at.site)
  const more = here.reducedCostCnyPerMwYear
  const values = { reducedCostCnyPerMwYear: more }
  if (more < 1)
    return [
      {
        code: 'whyNotThere.tie',
        tone: 'neutral',
        text: {
          en: `One MW of ${stream.en} at ${site.en} would cost the same as where the plan has it: the cheapest plan is not the only one.`,
          zh: `${stream.zh}每 MW 布置在${site.zh}与现方案成本相同：最低成本方案并不唯一。`,
        },
        values,
      },
    ]
  const parts = differenceWords(differences)
  // Where the stream is now it may cost less than its next MW does: at a place that holds no more of it.
  const dearer = more - (used?.reducedCostCnyPerMwYear ?? 0)
  const against = used
    ? {
        en: ` than at ${used.siteName.en}, where it is now: ${parts.en}`,
        zh: `（现布置于${used.siteName.zh}），其中${parts.zh}`,
      }
    : { en: ' than it is worth to serve', zh: '，高于不服务的代价' }
  return [
    {
      code: 'whyNotThere',
      tone: 'neutral',
      text: {
        en: `One MW of ${stream.en} at ${site.en} would cost ${cny(dearer).en} a year more${against.en}.`,
        zh: `${stream.zh}每 MW 布置在${site.zh}每年将多花 ${cny(dearer).zh}${against.zh}。`,
      },
      values,
    },
    wouldHaveToChange(instance, at, here),
    ...(used ? carbonStatement(here, used) : []),
  ]
}

/**
 * The reduced cost in figures a planner can act on: power, fibre. Where own supply feeds the MW too, a lower tariff reaches
 * only what is bought, so the amount is told of every MWh it uses and not as a cut of the tariff.
 */
function wouldHaveToChange(instance: Instance, at: StreamAt, here: WhyAlternative): Statement {
  const more = here.reducedCostCnyPerMwYear
  const { energyMwh } = gridPowerPerMw(instance, at.site, at.workload)
  const hours = instance.periods.reduce((sum, period) => sum + yearHours(period), 0)
  const tariff = instance.periods.reduce(
    (sum, period, t) => sum + (yearHours(period) / hours) * paidTariffCnyPerMwh(instance, at.site, t),
    0,
  )
  const perMwh = energyMwh > 0 ? more / energyMwh : null
  const p = instance.placements.find(
    (one) => one.region === at.region && one.site === at.site && one.workload === at.workload,
  )
  const fibre = p?.linkCostCnyPerMwYear ?? 0
  const gridAlone = here.items.every(({ id, cnyPerMwYear }) => id !== 'ownSupply' || Math.abs(cnyPerMwYear) < 1)
  const power = perMwh === null ? { en: '', zh: '' } : powerWords(number(perMwh), number(tariff), gridAlone)
  const network =
    fibre >= more
      ? {
          en: `, or ${number((more / fibre) * 100)} % off its fibre`,
          zh: `，或网络费用降低 ${number((more / fibre) * 100)} %`,
        }
      : { en: '', zh: '' }
  return {
    code: 'whatWouldHaveToChange',
    tone: 'neutral',
    text: {
      en: `To be used, one MW there would have to become ${cny(more).en} a year cheaper${power.en}${network.en}.`,
      zh: `若要被选用，该处每 MW 每年成本须再降 ${cny(more).zh}${power.zh}${network.zh}。`,
    },
    values: {
      reducedCostCnyPerMwYear: more,
      ...(perMwh === null ? {} : { [gridAlone ? 'tariffCnyPerMwh' : 'powerCnyPerMwh']: perMwh }),
    },
  }
}

function powerWords(perMwh: string, tariff: string, gridAlone: boolean): Words {
  return gridAlone
    ? {
        en: `, as much as ${perMwh} CNY/MWh off its power (${tariff} now)`,
        zh: `，相当于每兆瓦时电价再低 ${perMwh} 元（现为 ${tariff} 元）`,
      }
    : {
        en: `, as much as ${perMwh} CNY off every MWh it uses, own wind and solar included (the tariff alone, ${tariff} now, would have to fall further)`,
        zh: `，相当于其每兆瓦时用电（含自建风光）再便宜 ${perMwh} 元（仅靠降低电价则须降得更多，现为 ${tariff} 元）`,
      }
}

/** Why a stream may not be placed there at all. */
export function notAdmitted(instance: Instance, at: StreamAt): Statement {
  const { regions, sites, workloads, placements, rules } = instance
  const [region, site, workload] = [regions[at.region], sites[at.site], workloads[at.workload]]
  const latency = placements.find((p) => p.region === at.region && p.site === at.site)?.oneWayLatencyMs ?? null
  const stream = streamWords(instance, at.region, at.workload)
  const place = siteWords(instance, at.site)
  const limit = workload?.maxOneWayLatencyMs ?? Number.POSITIVE_INFINITY
  const demandItMw = instance.demandItMw[at.region * workloads.length + at.workload] ?? 0
  if (demandItMw <= 0) return nothingAsked(stream, place)
  const reason = ((): { readonly code: string; readonly en: string; readonly zh: string } => {
    if (!site?.enabled) return { code: 'closed', en: 'the site is switched off', zh: '该站点已关闭' }
    if (site.homeOf !== null && site.homeOf !== region?.id)
      return { code: 'homeOfAnother', en: 'only its own province may use it', zh: '仅供本省使用' }
    if (
      rules.westSuitable &&
      (workload?.westSuitableShare ?? 1) <= 0 &&
      region?.zone === 'east' &&
      site.zone === 'west'
    )
      return { code: 'notWestSuitable', en: 'the class may not go west', zh: '该类业务不得西移' }
    if (Number.isFinite(limit))
      return {
        code: 'latency',
        en: `it is beyond the class’s ${number(limit)} ms one way${latency === null ? '' : ` (${number(latency)} ms)`}`,
        zh: `超出该类业务单向 ${number(limit)} 毫秒的时延上限${latency === null ? '' : `（${number(latency)} 毫秒）`}`,
      }
    return { code: 'notListed', en: 'the scenario does not allow this pair', zh: '情景不允许该布局' }
  })()
  return {
    code: `notAdmitted.${reason.code}`,
    tone: 'caution',
    text: {
      en: `${stream.en.charAt(0).toUpperCase()}${stream.en.slice(1)} may not be placed at ${place.en}: ${reason.en}.`,
      zh: `${stream.zh}不能布置在${place.zh}：${reason.zh}。`,
    },
    values: { demandItMw, ...(latency === null ? {} : { oneWayLatencyMs: latency }) },
  }
}

/** No rule keeps it away: there is none of it. */
function nothingAsked(stream: Words, place: Words): Statement {
  return {
    code: 'notAdmitted.noDemand',
    tone: 'caution',
    text: {
      en: `${stream.en.charAt(0).toUpperCase()}${stream.en.slice(1)} asks for 0 MW: there is no demand to place at ${place.en}.`,
      zh: `${stream.zh}需求为零（0 MW），没有可布置在${place.zh}的负荷。`,
    },
    values: { demandItMw: 0 },
  }
}

/** MW that AI may use at a site, new halls included; 0 where nothing can be forced. */
export function roomItMw({ sites, rules }: Instance, s: number): number {
  const site = sites[s]
  if (!site?.enabled) return 0
  const siteCap = rules.siteCaps.find((cap) => cap.site === s)?.maxItMw ?? Number.POSITIVE_INFINITY
  const provinceCap = rules.provinceCaps.find((cap) => cap.provinceId === site.provinceId)?.maxItMw
  return Math.min(
    existingUsableItMw(site) + maxNewHallMw(site, rules),
    siteCap,
    provinceCap ?? Number.POSITIVE_INFINITY,
  )
}
