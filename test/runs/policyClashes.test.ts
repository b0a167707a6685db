import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { applyEdits } from '../../server/contract/scenarioEdit.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite, twoSites } from '../support/aScenario.ts'
import { shadeLess } from '../support/shadeLess.ts'

const year = 8760

interface PolicyClash {
  readonly name: string
  readonly input: ScenarioInput
  readonly rules: readonly string[]
  /** Worked out by hand; null where nothing has one value. Every rule that helps alone is here. */
  readonly needed: Readonly<Record<string, number | null>>
  readonly en: string
  readonly zh: string
}

const cases: readonly PolicyClash[] = [
  {
    // Two provinces, 100 MW in all: one of them must take half.
    name: 'no province may take 40 % where there are two',
    input: twoSites({ provinceId: 'p' }, { provinceId: 'q' }, { policy: { provinceShareMax: 0.4 } }),
    rules: ['demand', 'provinceShare'],
    needed: { provinceShare: 0.5 },
    en: 'up to 50 % instead of 40 % of all load in one province',
    zh: '单个省份占全部负荷的比例上限由 40 % 提高到 50 %',
  },
  {
    name: 'the only hub may not take all load',
    input: aScenario({ policy: { hubLoadShareMax: 0.7 }, data: { sites: [aSite('s', { hub: 'h' })] } }),
    rules: ['demand', 'hubLoadShare'],
    needed: { hubLoadShare: 1 },
    en: 'up to 100 % instead of 70 % of all load in one hub',
    zh: '单个枢纽占全部负荷的比例上限由 70 % 提高到 100 %',
  },
  {
    // 40 MW of new halls at 10 M CNY each take 400 M; the budget of 300 M builds 30.
    name: 'a capital budget for three quarters of the halls that are missing',
    input: aScenario({
      policy: { capitalBudgetCny: 3e8 },
      data: { sites: [aSite('s', { existingItMw: 60, maxItMw: 200, hallCapexCnyPerMw: 1e7 })] },
    }),
    rules: ['capitalBudget', 'demand'],
    needed: { capitalBudget: 4e8, demand: 90 },
    en: 'a capital budget of 400 M CNY instead of 300 M CNY',
    zh: '投资预算由 3 亿元提高到 4 亿元',
  },
  {
    // Everything is drawn from the grid at a discount of 10: 876 000 MWh take 8.76 M CNY a year.
    name: 'a discount on power that the public cannot pay',
    input: aScenario({
      policy: {
        levers: [{ siteId: 's', powerDiscountCnyPerMwh: 10 }],
        subsidyBudgetCnyPerYear: 4.38e6,
      },
      data: { sites: [aSite('s', { tariffCnyPerMwh: 400 })] },
    }),
    rules: ['demand', 'subsidyBudget'],
    needed: { subsidyBudget: 8.76e6, demand: 50 },
    en: 'a yearly subsidy budget of 8.76 M CNY instead of 4.38 M CNY',
    zh: '年度补贴预算由 438 万元提高到 876 万元',
  },
  {
    // Locked open with 200 MW of halls, 100 MW of servers: half on the racks.
    name: 'an on-rack floor at a site locked open and half needed',
    input: aScenario({
      policy: { onRackFloor: 0.65 },
      siting: { sites: [{ siteId: 's', lock: 'open' }] },
      data: { sites: [aSite('s', { existingItMw: 200 })] },
    }),
    rules: ['onRackFloor', 'siteLock[s]'],
    needed: { onRackFloor: 0.5 },
    en: 'an on-rack floor of 50 % instead of 65 %',
    zh: '上架率下限由 65 % 降到 50 %',
  },
  {
    // 5 % green takes 43 800 MWh, just what 10 MW of wind give; but who takes up direct supply must cover 30 % by it, 60 MW
    // of wind. So 50 MW more, or no such limit, or nothing green, or a load of a sixth, of which 10 MW are 30 %.
    name: 'direct supply asked to cover more than its land can give',
    input: aScenario({
      green: { accounting: 'annual', share: 0.05 },
      policy: { directSupply: { selfUseShareMin: 0.6, loadShareMin: 0.3, exportShareMax: 0.2 } },
      supply: { contracts: false },
      data: { sites: [aSite('s', { windFullLoadHours: year / 2, maxBuildWindMw: 10 })] },
    }),
    rules: ['demand', 'directSupply', 'greenShare', 'ownBuild'],
    needed: { directSupply: null, greenShare: 0, ownBuild: null, demand: 100 / 6 },
    en: 'no limits on direct green supply',
    zh: '不设绿电直供的比例要求',
  },
]

async function planOf(input: unknown): Promise<Plan> {
  return solveScenario(parseScenario(input), null)
}

function said({ reasons }: Plan, language: 'en' | 'zh'): string {
  return reasons.map(({ text }) => text[language].replaceAll('\u00a0', ' ')).join('\n')
}

test.each(cases)('$name: the policy that clashes is named, and what would mend it works', async (one) => {
  const plan = await planOf(one.input)
  expect(plan.status).toBe('infeasible')
  const { conflict } = plan
  expect(conflict?.rules.map(({ rule }) => rule).sort()).toEqual(one.rules)
  expect(conflict).toMatchObject({ irreducible: true })
  const found = new Map(conflict?.changes.map((change) => [change.rule, change]))
  for (const [rule, value] of Object.entries(one.needed)) {
    const change = found.get(rule)
    expect(change?.confirmed, rule).toBe(true)
    if (value === null) expect(change?.needed, rule).toBeNull()
    else expect((change?.needed ?? Number.NaN) / (value || 1), rule).toBeCloseTo(value === 0 ? 0 : 1, 5)
  }
  expect(said(plan, 'en')).toContain(one.en)
  expect(said(plan, 'zh')).toContain(one.zh)
  for (const change of conflict?.changes ?? []) {
    expect((await planOf(applyEdits(one.input, change.edits))).status, change.text.en).toBe('optimal')
    if (change.edits.some(({ value }) => typeof value === 'number'))
      expect((await planOf(applyEdits(one.input, shadeLess(one.input, change)))).status, change.text.en).toBe(
        'infeasible',
      )
  }
})
