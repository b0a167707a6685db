import type { Words } from '../../contract/figure.ts'
import { hubsOf, provincesOf } from '../hubs.ts'
import { type Instance, technologies } from '../instance.ts'

type Subject = (instance: Instance, key: number) => Words

const nameless: Words = { en: '', zh: '' }
const technologyWords: Readonly<Record<'wind' | 'solar' | 'hydro', Words>> = {
  wind: { en: 'wind', zh: '风电' },
  solar: { en: 'solar', zh: '光伏' },
  hydro: { en: 'hydro', zh: '水电' },
}

function site({ sites }: Instance, s: number): Words {
  return sites[s]?.name ?? nameless
}

function place({ regions }: Instance, id: string): Words {
  return regions.find((region) => region.id === id)?.name ?? { en: id, zh: id }
}

const ofSite =
  (en: (name: string) => string, zh: (name: string) => string): Subject =>
  (instance, s) => ({ en: en(site(instance, s).en), zh: zh(site(instance, s).zh) })

const ofHub =
  (en: (name: string) => string, zh: (name: string) => string): Subject =>
  (instance, h) => {
    const name = hubsOf(instance)[h]?.name ?? nameless
    return { en: en(name.en), zh: zh(name.zh) }
  }

const fixed =
  (en: string, zh: string): Subject =>
  () => ({ en, zh })

/** What a rule is about, by family. A family without an entry defines the problem and is no rule. */
const subjects: Readonly<Record<string, Subject>> = {
  siteItCapacity: ofSite(
    (name) => `Halls at ${name}`,
    (name) => `${name}机房容量`,
  ),
  builtItMw: ofSite(
    (name) => `Room for new halls at ${name}`,
    (name) => `${name}新建机房空间`,
  ),
  builtMw(instance, key) {
    const { en, zh } = site(instance, Math.floor(key / technologies.length))
    const built = technologyWords[technologies[key % technologies.length] ?? 'wind']
    return { en: `Room for ${built.en} at ${en}`, zh: `${zh}${built.zh}可建规模` }
  },
  builtStorageMw: ofSite(
    (name) => `Room for battery power at ${name}`,
    (name) => `${name}储能功率可建规模`,
  ),
  builtStorageMwh: ofSite(
    (name) => `Room for battery energy at ${name}`,
    (name) => `${name}储能容量可建规模`,
  ),
  gridImportMw: ofSite(
    (name) => `Grid connection of ${name}`,
    (name) => `${name}电网接入容量`,
  ),
  directShare: ofSite(
    (name) => `Direct green supply at ${name}`,
    (name) => `${name}绿电直供上限`,
  ),
  greenShare(instance, s) {
    const { en, zh } = instance.sites[s]?.name ?? { en: 'the plan', zh: '全方案' }
    return { en: `Green energy asked of ${en}`, zh: `${zh}绿电占比要求` }
  },
  carbonCap: fixed('Carbon cap', '碳排放上限'),
  westSuitable(instance, key) {
    const W = instance.workloads.length
    const region = instance.regions[Math.floor(key / W)]?.name ?? nameless
    const workload = instance.workloads[key % W]?.name ?? nameless
    return {
      en: `Share of ${region.en}’s ${workload.en} that may go west`,
      zh: `${region.zh}“${workload.zh}”可西移比例`,
    }
  },
  minWestShare: fixed('Minimum share of eastern demand placed west', '东部需求最低西移比例'),
  hubShare: fixed('Share of new halls inside the hubs', '枢纽内新建机房占比'),
  onRackFloor: ofSite(
    (name) => `On-rack floor at ${name}`,
    (name) => `${name}最低上架率`,
  ),
  greenFloorByHub: ofHub(
    (name) => `Green energy asked of the hub ${name}`,
    (name) => `${name}枢纽绿电比例要求`,
  ),
  directSelfUse: ofSite(
    (name) => `Self-use of direct green supply at ${name}`,
    (name) => `${name}绿电直连自用比例`,
  ),
  directLoadShare: ofSite(
    (name) => `Share of load from direct green supply at ${name}`,
    (name) => `${name}绿电直连占负荷比例`,
  ),
  directExport: ofSite(
    (name) => `Export of direct green supply at ${name}`,
    (name) => `${name}绿电直连上网比例`,
  ),
  provinceShare(instance, key) {
    const { en, zh } = provincesOf(instance)[key]?.name ?? nameless
    return { en: `Largest share of demand in ${en}`, zh: `${zh}占全国需求上限` }
  },
  hubLoadShare: ofHub(
    (name) => `Largest share of demand in the hub ${name}`,
    (name) => `${name}枢纽占全国需求上限`,
  ),
  capitalBudget: fixed('Capital budget', '建设投资预算'),
  subsidyBudget: fixed('Subsidy budget', '财政补贴预算'),
  originVolume(instance, o) {
    const origin = instance.origins[o]
    const [provinceId = '', ...rest] = (origin?.id ?? '').split('.')
    const named = rest.length > 0 && instance.regions.some(({ id }) => id === provinceId)
    if (!origin || !named) return { en: `Green power on offer from ${origin?.id}`, zh: `${origin?.id} 绿电可供电量` }
    const { en, zh } = place(instance, provinceId)
    const technology = technologyWords[origin.technology]
    return { en: `Green ${technology.en} power on offer from ${en}`, zh: `${zh}${technology.zh}可供电量` }
  },
  siteMinimum: ofSite(
    (name) => `Least size of the open site ${name}`,
    (name) => `${name}启用后的最小规模`,
  ),
  siteCap(instance, key) {
    const { en, zh } = site(instance, instance.rules.siteCaps[key]?.site ?? -1)
    return { en: `Cap set for ${en}`, zh: `${zh}的政策上限` }
  },
  provinceCap(instance, key) {
    const { en, zh } = place(instance, instance.rules.provinceCaps[key]?.provinceId ?? '')
    return { en: `Cap set for ${en}`, zh: `${zh}的政策上限` }
  },
  linkCapacity(instance, l) {
    const from = instance.regions[instance.links[l]?.region ?? -1]?.name ?? nameless
    const to = site(instance, instance.links[l]?.site ?? -1)
    return { en: `Fibre from ${from.en} to ${to.en}`, zh: `${from.zh}至${to.zh}的光缆` }
  },
  reservedItMw(instance, p) {
    const at = instance.placements[p]
    const from = instance.regions[at?.region ?? -1]?.name ?? nameless
    const to = site(instance, at?.site ?? -1)
    return { en: `Limit on what ${from.en} may place at ${to.en}`, zh: `${from.zh}布置于${to.zh}的上限` }
  },
}

/** What a rule is about; null where the family defines the problem and its duals are prices, not rules. */
export function ruleSubject(instance: Instance, family: string, key: number): Words | null {
  return subjects[family]?.(instance, key) ?? null
}

/** True for families whose rows limit the plan rather than define it. */
export function isRule(family: string): boolean {
  return Object.hasOwn(subjects, family)
}
