import { bilingualFinding } from './describeIssue.ts'
import { listAt, ownProperty } from './jsonPath.ts'
import { nearestName } from './nearestName.ts'
import type { Finding } from './problem.ts'
import { quote } from './showValue.ts'

/** Placements (region × site × class) one solver process can hold in its 2 GiB. */
const mostPlacements = 300_000

type Kind = 'region' | 'site' | 'workload'

interface Reference {
  readonly list: string
  readonly key: string
  readonly kind: Kind
}

const references: readonly Reference[] = [
  { list: 'sites', key: 'homeOf', kind: 'region' },
  { list: 'demand', key: 'regionId', kind: 'region' },
  { list: 'demand', key: 'workloadId', kind: 'workload' },
  { list: 'placements', key: 'regionId', kind: 'region' },
  { list: 'placements', key: 'siteId', kind: 'site' },
  { list: 'placements', key: 'workloadId', kind: 'workload' },
  { list: 'links', key: 'regionId', kind: 'region' },
  { list: 'links', key: 'siteId', kind: 'site' },
]

const kindZh = { region: '地区', site: '站点', workload: '负载类别' } as const

/** Ids that own data uses without defining them, and problems too large for one solver process. */
export function* inlineDataFindings(data: unknown): Generator<Finding> {
  if (typeof data !== 'object' || data === null) return
  const known: Record<Kind, ReadonlySet<string>> = {
    region: idsOf(data, 'regions'),
    site: idsOf(data, 'sites'),
    // Without a list of classes there is one, called `all`.
    workload: ownProperty(data, 'workloads') === undefined ? new Set(['all']) : idsOf(data, 'workloads'),
  }
  for (const reference of references) yield* unknownIds(data, reference, known[reference.kind])
  yield* tooManyPlacements(data, known)
}

function* unknownIds(data: object, { list, key, kind }: Reference, known: ReadonlySet<string>): Generator<Finding> {
  for (const [index, entry] of listAt(data, list).entries()) {
    const id = ownProperty(entry, key)
    if (typeof id !== 'string' || known.has(id)) continue
    const near = nearestName(id, known)
    const meant = near ? { en: `; did you mean ${quote(near)}?`, zh: `；是否指 ${quote(near)}？` } : { en: '', zh: '' }
    yield bilingualFinding(
      ['data', list, index, key],
      {
        en: `${quote(id)}, which is no ${kind} of data.${kind}s`,
        zh: `${quote(id)}，data.${kind}s 中没有此${kindZh[kind]}`,
      },
      {
        en: `Use an id from data.${kind}s, or add it there${meant.en}`,
        zh: `请使用 data.${kind}s 中的 id，或先在其中添加${meant.zh}`,
      },
    )
  }
}

function* tooManyPlacements(data: object, known: Record<Kind, ReadonlySet<string>>): Generator<Finding> {
  if (ownProperty(data, 'onlyListedPlacements') === true) return
  const count = known.region.size * known.site.size * known.workload.size
  if (count <= mostPlacements) return
  const size = `${known.region.size} × ${known.site.size} × ${known.workload.size} = ${count}`
  yield bilingualFinding(
    ['data'],
    { en: `regions × sites × workloads = ${size} placements`, zh: `地区 × 站点 × 类别 = ${size} 个布局` },
    {
      en: `Stay within ${mostPlacements}, or list the pairs that exist and set onlyListedPlacements`,
      zh: `请不超过 ${mostPlacements}，或列出存在的配对并设置 onlyListedPlacements`,
    },
  )
}

function idsOf(data: object, list: string): ReadonlySet<string> {
  const ids = listAt(data, list).map((entry) => ownProperty(entry, 'id'))
  return new Set(ids.filter((id) => typeof id === 'string'))
}
