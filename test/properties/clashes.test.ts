import { beforeAll, describe, expect, test } from 'vitest'
import type { Conflict } from '../../server/contract/conflict.ts'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { Plan } from '../../server/contract/plan.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { applyEdits } from '../../server/contract/scenarioEdit.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { obstacles } from '../../server/model/explain/obstacles.ts'
import { solveScenario } from '../../server/runs/solveScenario.ts'
import { randomNumbers } from '../support/randomNumbers.ts'
import { shadeLess } from '../support/shadeLess.ts'
import { withoutRule } from '../support/withoutRule.ts'
import { aClash } from './aClash.ts'

const seed = 20_261_002
const count = 60

interface Case {
  readonly where: string
  readonly input: ScenarioInput
  readonly plan: Plan
  readonly conflict: Conflict | null
}

async function planOf(input: unknown): Promise<Plan> {
  return solveScenario({ ...parseScenario(input), solver: 'highs', baselines: false }, null)
}

describe(`${count} tight scenarios of seed ${seed}`, () => {
  const cases: Case[] = []
  const infeasible = (): Case[] => cases.filter(({ plan }) => plan.status === 'infeasible')

  beforeAll(async () => {
    const random = randomNumbers(seed)
    for (let k = 0; k < count; k++) {
      const input = aClash(random)
      const plan = await planOf(input)
      cases.push({ where: `case ${k}`, input, plan, conflict: plan.conflict })
    }
  }, 240_000)

  test('most have no plan, and every one of those has an irreducible clash with a proof', () => {
    expect(infeasible().length).toBeGreaterThan(count / 2)
    for (const { where, conflict } of infeasible()) {
      expect(conflict, where).toMatchObject({ irreducible: true, proof: { passed: true } })
      expect(conflict?.proof?.margin, where).toBeGreaterThan(0)
    }
  })

  test('what can be seen to be impossible is impossible', () => {
    const seen = cases.filter(({ input }) => obstacles(buildInstance(parseScenario(input), null)).length > 0)
    expect(seen.length).toBeGreaterThan(count / 4)
    expect(seen.filter(({ plan }) => plan.status !== 'infeasible').map(({ where }) => where)).toEqual([])
  })

  test('every smallest change works when it is done, and a shade less does not', async () => {
    let tried = 0
    for (const { where, input, conflict } of infeasible())
      for (const change of conflict?.changes ?? []) {
        tried += 1
        expect(change.confirmed, `${where} ${change.rule}`).toBe(true)
        const less = applyEdits(input, shadeLess(input, change))
        expect((await planOf(less)).status, `${where}: a shade less than ${change.text.en}`).toBe('infeasible')
      }
    expect(tried).toBeGreaterThan(count / 2)
  }, 240_000)

  test('a rule of no use alone leaves no plan even when it is gone, but for leaving everything unserved', async () => {
    let tried = 0
    for (const { where, input, conflict } of infeasible())
      for (const rule of conflict?.noUseAlone ?? []) {
        if (rule === 'demand') continue
        tried += 1
        expect((await planOf(withoutRule(input, rule))).status, `${where} without ${rule}`).toBe('infeasible')
      }
    expect(tried).toBeGreaterThan(5)
  }, 240_000)

  test('where no rule helps alone, another clash or the whole demand stands behind it', () => {
    const helpless = infeasible().filter(({ conflict }) => conflict?.changes.length === 0)
    expect(helpless.length).toBeGreaterThan(0)
    for (const { where, conflict } of helpless) {
      const onlyDemand = conflict?.rules.every(({ kind }) => kind === 'demand') ?? false
      expect((conflict?.further.length ?? 0) > 0 || onlyDemand, where).toBe(true)
      expect(conflict?.together, where).toMatchObject({ confirmed: true })
    }
  })
})
