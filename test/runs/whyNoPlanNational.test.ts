import { describe, expect, test } from 'vitest'
import type { Conflict } from '../../server/contract/conflict.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { applyEdits } from '../../server/contract/scenarioEdit.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

const id = 'china-2030'

function planOf(input: unknown): Promise<Plan> {
  return solveScenario({ ...parseScenario(input), baselines: false }, nationalDataset(id))
}

interface NationalCase {
  readonly name: string
  readonly input: ScenarioInput
  readonly rules: readonly string[]
  /** Changed alone, each of these makes it work; policy before what exists, demand last. */
  readonly alone: readonly string[]
  readonly en: RegExp
  readonly zh: RegExp
  /** The same a shade beyond what is said to be needed. */
  readonly tooLittle: (conflict: Conflict) => ScenarioInput
}

const needed = ({ changes }: Conflict, rule: string): number =>
  changes.find((change) => change.rule === rule)?.needed ?? Number.NaN

const cases: readonly NationalCase[] = [
  {
    name: '95 % of eastern demand in the west, with the suitable shares on',
    input: { dataset: id, policy: { minWestShare: 0.95 } },
    rules: ['minWestShare', 'westSuitable'],
    alone: ['westSuitable', 'minWestShare'],
    en: /minimum west share of 95.% asks for .* of eastern demand .* may go there\. Smallest change: .*; or a minimum west share of 78.% instead of 95.%/,
    zh: /最低西移比例 95.% 要求东部.*最小调整：.*；或最低西移比例由 95.% 降到 78.%/,
    tooLittle: (conflict) => ({ policy: { minWestShare: needed(conflict, 'minWestShare') + 0.001 } }),
  },
  {
    name: 'a carbon cap of 2 Mt',
    input: { dataset: id, carbon: { capTonnes: 2e6 } },
    rules: ['carbonCap', 'demand', 'directShare'],
    alone: ['carbonCap', 'directShare', 'demand'],
    en: /carbon cap of 2 Mt CO2 is below what any plan can reach.*Smallest change: a carbon cap of .* Mt CO2 instead of 2 Mt CO2; or own wind and solar covering up to/,
    zh: /碳排放上限 200 万吨 CO2 低于任何方案所能达到的水平.*碳排放上限由 200 万吨 CO2 提高到/,
    tooLittle: (conflict) => ({ carbon: { capTonnes: needed(conflict, 'carbonCap') * 0.999 } }),
  },
  {
    name: 'interactive inference within half a millisecond',
    input: { dataset: id, workloads: [{ workloadId: 'interactive-inference', maxOneWayLatencyMs: 0.5 }] },
    rules: ['demand', 'latency[interactive-inference]'],
    alone: ['latency[interactive-inference]', 'demand'],
    en: /Interactive inference within 0\.5 ms needs 3,000 MW in 31 regions.*Smallest change: 1 ms instead of 0\.5 ms for Interactive inference/,
    zh: /31 个地区 0\.5 毫秒内的“交互推理”共需 3,000 MW.*时延上限由 0\.5 毫秒放宽到 1 毫秒/,
    tooLittle: () => ({ workloads: [{ workloadId: 'interactive-inference', maxOneWayLatencyMs: 0.99 }] }),
  },
  {
    name: '60 GW of demand',
    input: { dataset: id, demand: { totalItMw: 60_000 } },
    rules: ['demand', 'siteRoom'],
    alone: ['siteRoom', 'demand'],
    en: /Demand is 60,000 MW; all sites together hold .* MW of halls are missing\. Smallest change: \+.* MW of halls .*; or .* left unserved/,
    zh: /需求为 60,000 MW.*最小调整：增加 .* MW 机房.*需求不予满足/,
    tooLittle: (conflict) => ({ demand: { totalItMw: needed(conflict, 'demand') * 1.001 } }),
  },
]

describe.each(cases)('$name', ({ input, rules, alone, en, zh, tooLittle }) => {
  test('is told with the rules that clash, a proof, and every change that was solved again', async () => {
    const plan = await planOf(input)
    expect(plan.status).toBe('infeasible')
    const { conflict } = plan
    expect(conflict?.rules.map(({ rule }) => rule).sort()).toEqual(rules)
    expect(conflict).toMatchObject({ irreducible: true, noUseAlone: [], proof: { passed: true } })
    expect(conflict?.changes.map(({ rule, confirmed }) => [rule, confirmed])).toEqual(alone.map((rule) => [rule, true]))
    expect(conflict?.together?.confirmed).toBe(true)
    expect(plan.reasons[0]?.code).toBe('conflict')
    expect(plan.reasons[0]?.text.en).toMatch(en)
    expect(plan.reasons[0]?.text.zh).toMatch(zh)
    for (const change of conflict?.changes ?? [])
      expect(plan.reasons.some(({ values }) => values.path === change.path)).toBe(true)
    // What is proposed works when it is done, and a little less does not.
    const first = conflict?.changes[0]
    expect((await planOf(applyEdits(input, first?.edits ?? []))).objectiveCny).toBeCloseTo(first?.objectiveCny ?? 0, -2)
    if (conflict) expect((await planOf({ dataset: id, ...tooLittle(conflict) })).status).toBe('infeasible')
  }, 120_000)
})
