import { bilingualFinding } from './describeIssue.ts'
import { inlineDataFindings } from './inlineDataFindings.ts'
import { type JsonPath, listAt, ownProperty, writeJsonPath } from './jsonPath.ts'
import type { Finding } from './problem.ts'
import { quote } from './showValue.ts'

/** Lists in which an entry may be named once: path to the list, then the keys that name an entry. */
const namedOnce: readonly (readonly [JsonPath, readonly string[]])[] = [
  [['workloads'], ['workloadId']],
  [['sites'], ['siteId']],
  [
    ['demand', 'changes'],
    ['regionId', 'workloadId'],
  ],
  [['policy', 'provinceCaps'], ['provinceId']],
  [['policy', 'siteCaps'], ['siteId']],
  [
    ['policy', 'levers'],
    ['siteId', 'provinceId'],
  ],
  [['siting', 'sites'], ['siteId']],
  [
    ['network', 'links'],
    ['regionId', 'siteId'],
  ],
  [['data', 'regions'], ['id']],
  [['data', 'sites'], ['id']],
  [['data', 'workloads'], ['id']],
  [['data', 'origins'], ['id']],
  [
    ['data', 'demand'],
    ['regionId', 'workloadId'],
  ],
  [
    ['data', 'placements'],
    ['regionId', 'siteId', 'workloadId'],
  ],
  [
    ['data', 'links'],
    ['regionId', 'siteId'],
  ],
]

/**
 * What contradicts itself in a scenario, whatever else is wrong with it. Reads the raw body, so that these findings
 * come together with those of the schema; stops at `most`.
 */
export function scenarioFindings(body: unknown, most: number): Finding[] {
  const findings: Finding[] = []
  for (const finding of contradictions(body)) {
    findings.push(finding)
    if (findings.length >= most) break
  }
  return findings
}

function* contradictions(body: unknown): Generator<Finding> {
  if (ownProperty(body, 'dataset') !== undefined && ownProperty(body, 'data') !== undefined) {
    yield bilingualFinding(
      ['data'],
      { en: 'both dataset and data', zh: '同时给出了 dataset 与 data' },
      { en: 'Give either a national data set or your own data, not both', zh: '国家数据集与自有数据只能二选一' },
    )
  }
  const demand = ownProperty(body, 'demand')
  if (ownProperty(demand, 'totalItMw') !== undefined && ownProperty(demand, 'totalPflops') !== undefined) {
    yield bilingualFinding(
      ['demand', 'totalPflops'],
      { en: 'both totalItMw and totalPflops', zh: '同时给出了 totalItMw 与 totalPflops' },
      { en: 'Give the total in MW or in PFLOPS, not both', zh: '总量请用 MW 或 PFLOPS 之一给出' },
    )
  }
  yield* demandUnits(listAt(demand, 'changes'))
  for (const [path, keys] of namedOnce) yield* namedTwice(body, path, keys)
  yield* inlineDataFindings(ownProperty(body, 'data'))
}

function* demandUnits(changes: readonly unknown[]): Generator<Finding> {
  for (const [index, change] of changes.entries()) {
    if (typeof change !== 'object' || change === null) continue
    const inMw = ownProperty(change, 'itMw') !== undefined
    const inPflops = ownProperty(change, 'pflops') !== undefined
    if (inMw !== inPflops) continue
    yield bilingualFinding(
      ['demand', 'changes', index],
      inMw
        ? { en: 'both itMw and pflops', zh: '同时给出了 itMw 与 pflops' }
        : { en: 'neither itMw nor pflops', zh: 'itMw 与 pflops 均未给出' },
      { en: 'Give exactly one of itMw and pflops', zh: '请在 itMw 与 pflops 中只给一个' },
    )
  }
}

function* namedTwice(body: unknown, path: JsonPath, keys: readonly string[]): Generator<Finding> {
  const key = path.at(-1)
  const parent = path.slice(0, -1).reduce<unknown>(ownProperty, body)
  const firstAt = new Map<string, number>()
  for (const [index, entry] of listAt(parent, String(key)).entries()) {
    const names = keys.map((name) => ownProperty(entry, name))
    if (names.every((name) => name === undefined)) continue
    const label = names.filter((name) => name !== undefined).map((name) => quote(String(name)))
    const first = firstAt.get(JSON.stringify(names.map(String)))
    if (first === undefined) {
      firstAt.set(JSON.stringify(names.map(String)), index)
      continue
    }
    const before = writeJsonPath([...path, first])
    yield bilingualFinding(
      [...path, index],
      { en: `${label.join(', ')}, which ${before} already names`, zh: `${label.join('、')}，${before} 已给出` },
      { en: 'Name each once: merge the two or remove one', zh: '每项只能出现一次：请合并或删除其一' },
    )
  }
}
