import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { applyEdits } from '../../server/contract/scenarioEdit.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite, type ScenarioChange } from '../support/aScenario.ts'

/** Two sites of 100 MW, each opened or not, and 150 MW of demand unless the change says otherwise. */
function aChoice({ data, ...rest }: ScenarioChange): ScenarioInput {
  return aScenario({
    ...rest,
    data: { sites: [aSite('a'), aSite('b')], demand: [{ regionId: 'home', itMw: 150 }], ...data },
  })
}

interface SitingClash {
  readonly name: string
  readonly input: ScenarioInput
  readonly rules: readonly string[]
  /** Changes that stand in the scenario and were solved: rule and needed value. */
  readonly confirmed: Readonly<Record<string, number | null>>
  /** Changes of whole lists, which no edit can write. */
  readonly byHand: readonly string[]
  /** False where only whole numbers clash: no multipliers prove that. */
  readonly proved: boolean
  readonly en: string
  readonly zh: string
}

const cases: readonly SitingClash[] = [
  {
    // One site holds 100 of 150 MW: open a second, build 50 MW more, or serve 100.
    name: 'one open site for the demand of two',
    input: aChoice({ siting: { maxOpenSites: 1 } }),
    rules: ['demand', 'maxOpenSites', 'siteRoom'],
    confirmed: { maxOpenSites: 2, siteRoom: 250, demand: 100 },
    byHand: [],
    proved: true,
    en: '2 instead of 1 open sites at most; or +50 MW of halls',
    zh: '最多启用站点由 1 个放宽到 2 个',
  },
  {
    // A site that must be open must hold 120 MW, and all demand is 100.
    name: 'a lock on a site larger than all demand',
    input: aChoice({
      siting: { sites: [{ siteId: 'a', lock: 'open', minItMw: 120 }] },
      data: { sites: [aSite('a', { existingItMw: 200 }), aSite('b')], demand: [{ regionId: 'home', itMw: 100 }] },
    }),
    rules: ['siteLock[a]', 'siteMinimum'],
    confirmed: { 'siteLock[a]': null, siteMinimum: 100 },
    byHand: [],
    proved: true,
    en: 'A locked open and open sites of at least 120 MW cannot hold together',
    zh: '不再锁定启用a；或a最小规模由 120 MW 降到 100 MW',
  },
  {
    name: 'the only site locked shut',
    input: aChoice({
      siting: { sites: [{ siteId: 'a', lock: 'shut' }] },
      data: { sites: [aSite('a')], demand: [{ regionId: 'home', itMw: 100 }] },
    }),
    rules: ['demand', 'siteLock[a]'],
    confirmed: { 'siteLock[a]': null },
    byHand: [],
    proved: true,
    en: 'a no longer locked shut',
    zh: '不再锁定关闭a',
  },
  {
    name: 'two sites that exclude each other',
    input: aChoice({ siting: { exclusive: [['a', 'b']] } }),
    rules: ['demand', 'exclusiveSites[0]', 'siteRoom'],
    confirmed: { siteRoom: 250, demand: 100 },
    byHand: ['exclusiveSites[0]'],
    proved: true,
    en: 'a and b open side by side',
    zh: 'a和b可同时启用',
  },
  {
    // Split, 150 MW fit; from one site they do not, and only whole numbers know.
    name: 'a class from a single source too small for it',
    input: aChoice({ siting: { singleSource: ['all'] } }),
    rules: ['demand', 'oneSource', 'siteRoom'],
    confirmed: { siteRoom: 250, demand: 100 },
    byHand: ['oneSource'],
    proved: false,
    en: 'all served from several sites',
    zh: '“all”可由多个站点服务',
  },
]

const planOf = (input: unknown): Promise<Plan> => solveScenario(parseScenario(input), null)

test.each(cases)('$name: the decisions that clash are named with what would mend them', async (one) => {
  const plan = await planOf(one.input)
  expect(plan.status).toBe('infeasible')
  const { conflict } = plan
  expect(conflict?.rules.map(({ rule }) => rule).sort()).toEqual(one.rules)
  expect(conflict).toMatchObject({ irreducible: true })
  expect(conflict?.proof?.passed ?? false).toBe(one.proved)
  const confirmed = conflict?.changes.filter((change) => change.confirmed) ?? []
  expect(Object.fromEntries(confirmed.map(({ rule, needed }) => [rule, needed]))).toEqual(one.confirmed)
  expect(conflict?.changes.filter((change) => !change.confirmed).map(({ rule }) => rule)).toEqual(one.byHand)
  expect(plan.reasons.map(({ text }) => text.en).join('\n')).toContain(one.en)
  expect(plan.reasons.map(({ text }) => text.zh).join('\n')).toContain(one.zh)
  for (const change of confirmed)
    expect((await planOf(applyEdits(one.input, change.edits))).status, change.text.en).toBe('optimal')
})
