import type { Words } from '../../contract/figure.ts'
import type { ConstraintFamily } from '../constraintFamily.ts'
import type { Instance } from '../instance.ts'
import { cny, number } from './numbers.ts'

/** One more unit of a rule's limit, in a sentence. A negative dual saves money when the limit rises. */
export function ruleWords(
  instance: Instance,
  family: ConstraintFamily,
  key: number,
  dual: number,
  limit: number,
): Words {
  const subject = subjectOf(instance, family.name, key)
  const worth = cny(Math.abs(dual))
  const { unit } = family
  const verb = dual < 0 ? { en: 'saves', zh: '可节省' } : { en: 'costs', zh: '需增加' }
  const at =
    limit === 0
      ? { en: '', zh: '' }
      : { en: ` (limit ${number(limit)} ${unit})`, zh: `（限值 ${number(limit)} ${unit}）` }
  return {
    en: `${subject.en}${at.en}: one ${unit} more ${verb.en} ${worth.en} a year`,
    zh: `${subject.zh}${at.zh}：每增加 1 ${unit}，每年${verb.zh}${worth.zh}`,
  }
}

function subjectOf(instance: Instance, family: string, key: number): Words {
  const W = instance.workloads.length
  const site = instance.sites[key]?.name ?? { en: 'the plan', zh: '全方案' }
  const region = instance.regions[Math.floor(key / W)]?.name ?? { en: '', zh: '' }
  const workload = instance.workloads[key % W]?.name ?? { en: '', zh: '' }
  const words: Record<string, Words> = {
    siteItCapacity: { en: `Halls at ${site.en}`, zh: `${site.zh}机房容量` },
    directShare: { en: `Direct green supply at ${site.en}`, zh: `${site.zh}绿电直供上限` },
    greenShare: { en: `Green energy asked of ${site.en}`, zh: `${site.zh}绿电占比要求` },
    carbonCap: { en: 'Carbon cap', zh: '碳排放上限' },
    westSuitable: {
      en: `Share of ${region.en}’s ${workload.en} that may go west`,
      zh: `${region.zh}“${workload.zh}”可西移比例`,
    },
    minWestShare: { en: 'Minimum share of eastern demand placed west', zh: '东部需求最低西移比例' },
    hubShare: { en: 'Share of new halls inside the hubs', zh: '枢纽内新建机房占比' },
  }
  if (family === 'originVolume') {
    const id = instance.origins[key]?.id ?? ''
    return { en: `Green power on offer from ${id}`, zh: `${id} 绿电可供电量` }
  }
  if (family === 'siteCap') {
    const name = instance.sites[instance.rules.siteCaps[key]?.site ?? -1]?.name ?? { en: '', zh: '' }
    return { en: `Cap set for ${name.en}`, zh: `${name.zh}的政策上限` }
  }
  if (family === 'provinceCap') {
    const id = instance.rules.provinceCaps[key]?.provinceId ?? ''
    const name = instance.regions.find((r) => r.id === id)?.name ?? { en: id, zh: id }
    return { en: `Cap set for ${name.en}`, zh: `${name.zh}的政策上限` }
  }
  if (family === 'linkCapacity') {
    const link = instance.links[key]
    const from = instance.regions[link?.region ?? -1]?.name ?? { en: '', zh: '' }
    const to = instance.sites[link?.site ?? -1]?.name ?? { en: '', zh: '' }
    return { en: `Fibre from ${from.en} to ${to.en}`, zh: `${from.zh}至${to.zh}的光缆` }
  }
  return words[family] ?? { en: family, zh: family }
}
