import { describe, expect, test } from 'vitest'
import type { RuleChange } from '../../server/contract/conflict.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { applyEdits } from '../../server/contract/scenarioEdit.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { aScenario, aSite } from '../support/aScenario.ts'
import { shadeLess } from '../support/shadeLess.ts'
import { withoutRule } from '../support/withoutRule.ts'
import { clashCases } from './clashCases.ts'

const planOf = (input: unknown): Promise<Plan> => solveScenario(parseScenario(input), null)

async function statusOf(input: unknown): Promise<Plan['status']> {
  return (await planOf(input)).status
}

/** All reasons, percentages with a plain space. */
function said({ reasons }: Plan, language: 'en' | 'zh'): string {
  return reasons.map(({ text }) => text[language].replaceAll('\u00a0', ' ')).join('\n')
}

/** Every rule the removal by hand knows; those that a case does not have change nothing. */
const allRules = [
  'demand',
  'minWestShare',
  'westSuitable',
  'pueCeiling',
  'hubShare',
  'provinceCap[p]',
  'siteCap[s]',
  'greenShare',
  'carbonCap',
  'directShare',
  'siteRoom',
  'gridImport',
  'ownBuild',
  'originVolume',
  'linkCapacity',
  'placementLimit',
  'latency[all]',
  'latency[chat]',
]

describe.each(clashCases)('$name', ({ input, rules, needed, en, zh }) => {
  test('is told, exactly the rules made to clash are named, and the proof holds', async () => {
    for (const solver of ['highs', 'javascriptLp'] as const) {
      const plan = await planOf({ ...input, solver })
      expect(plan).toMatchObject({ status: 'infeasible', objectiveCny: null, certificate: null, placements: [] })
      expect(plan.conflict?.rules.map(({ rule }) => rule).sort()).toEqual(rules)
      expect(plan.conflict).toMatchObject({ irreducible: true, proof: { passed: true }, further: [] })
      expect(plan.conflict?.proof?.margin).toBeGreaterThan(0)
      expect(said(plan, 'en')).toContain(en)
      expect(said(plan, 'zh')).toContain(zh)
    }
  })

  test('taking away any one of them leaves a plan; taking away all others leaves none', async () => {
    for (const rule of rules) expect(await statusOf(withoutRule(input, rule)), `without ${rule}`).toBe('optimal')
    const others = allRules.filter((rule) => !rules.includes(rule))
    expect(await statusOf(others.reduce(withoutRule, input))).toBe('infeasible')
  })

  test('each smallest change makes it solvable, and a shade less does not', async () => {
    const { conflict } = await planOf(input)
    expect(conflict?.changes.length).toBeGreaterThan(0)
    for (const change of conflict?.changes ?? []) {
      expect(change.confirmed, change.rule).toBe(true)
      const plan = await planOf(applyEdits(input, change.edits))
      expect(plan.status, `${change.rule}: ${change.text.en}`).toBe('optimal')
      expect(plan.objectiveCny ?? Number.NaN).toBeCloseTo(change.objectiveCny ?? Number.NaN, 2)
      const less = applyEdits(input, shadeLess(input, change))
      expect(await statusOf(less), `a shade less than ${change.text.en}`).toBe('infeasible')
    }
  })

  test('the changes are those found by hand', async () => {
    const { conflict } = await planOf(input)
    const found = new Map(conflict?.changes.map((change) => [change.rule, change]))
    for (const [rule, value] of Object.entries(needed)) {
      const change: RuleChange | undefined = found.get(rule)
      expect(change?.needed ?? Number.NaN, rule).toBeCloseTo(value, 3)
    }
  })

  test('together, the least change works too', async () => {
    const { conflict } = await planOf(input)
    expect(conflict?.together).toMatchObject({ confirmed: true })
    const edits = conflict?.together?.changes.flatMap((change) => change.edits) ?? []
    expect(await statusOf(applyEdits(input, edits))).toBe('optimal')
  })
})

const twice: ScenarioInput = aScenario({
  green: { accounting: 'annual', share: 0.1 },
  carbon: { capTonnes: 1 },
  data: { sites: [aSite('s', { gridCarbonTonnesPerMwh: 0.5 })] },
})

test('two clashes at once are both told, and what mends them together', async () => {
  const plan = await planOf(twice)
  const { conflict } = plan
  const clashes = [conflict?.rules ?? [], ...(conflict?.further ?? [])].map((clash) => clash.map(({ rule }) => rule))
  expect(clashes.map((clash) => clash.join(' ')).sort()).toEqual(['demand carbonCap', 'demand greenShare'])
  expect(conflict?.changes).toEqual([])
  expect([...(conflict?.noUseAlone ?? [])].sort()).toEqual(conflict?.rules.map(({ rule }) => rule).sort())
  expect(conflict?.together).toMatchObject({ confirmed: true })
  expect(conflict?.together?.changes.map(({ rule, needed }) => [rule, needed])).toEqual([
    ['greenShare', 0],
    ['carbonCap', 438_000],
  ])
  expect(said(plan, 'en')).toContain(
    'No single change is enough. The least that works together: a green share of 0 % instead of 10 % and a carbon cap of 438 kt CO2 instead of 1 t CO2.',
  )
  expect(said(plan, 'zh')).toContain('单独调整任何一条都不够')
})

test('a price for unserved demand makes every lack of room solvable', async () => {
  const short = aScenario({ unservedPriceCnyPerMwYear: 1, data: { sites: [aSite('s', { existingItMw: 60 })] } })
  const plan = await planOf(short)
  expect(plan.status).toBe('optimal')
  expect(plan.reasons).toEqual([])
  expect(plan.conflict).toBeNull()
})
