import { describe, expect, test } from 'vitest'
import { changedEntries } from '../../../client/state/changedEntries.ts'
import { readList, writeList } from '../../../client/state/draft.ts'
import { workloadParts } from '../../../client/state/workloadParts.ts'
import { Scenario, type ScenarioInput, WorkloadChange } from '../../../server/contract/scenario.ts'

const parts = Object.entries(workloadParts)
const withPart = (part: string, value: number) =>
  Scenario.safeParse({ workloads: [{ workloadId: 'training', [part]: value }] }).success

describe('what the form sets of a workload class', () => {
  test('is all that a scenario can change of one', () => {
    const inScenario = Object.keys(WorkloadChange.shape).filter((key) => key !== 'workloadId')
    expect(parts.map(([part]) => part).toSorted()).toEqual(inScenario.toSorted())
  })

  test.each(parts)('%s has the limits of the schema', (part, { factor, min, max }) => {
    expect(withPart(part, min * factor)).toBe(true)
    expect(withPart(part, max * factor)).toBe(true)
    expect(withPart(part, (max + 1) * factor)).toBe(false)
    expect(withPart(part, (min - 1) * factor)).toBe(false)
  })

  test('is a list beside the demand, gone with its last entry', () => {
    const base: ScenarioInput = { dataset: 'china-2030' }
    const one = writeList(base, 'workloads', [{ workloadId: 'training', maxOneWayLatencyMs: 9 }])
    expect(one).toEqual({ dataset: 'china-2030', workloads: [{ workloadId: 'training', maxOneWayLatencyMs: 9 }] })
    expect(readList(one, 'workloads')).toHaveLength(1)
    expect(writeList(one, 'workloads', [])).toEqual(base)
  })

  test('is told value by value among what changed, a class that only stands there is not', () => {
    const to: ScenarioInput = {
      workloads: [{ workloadId: 'training', demandShare: 0.5, maxOneWayLatencyMs: 9 }, { workloadId: 'storage' }],
    }
    const from: ScenarioInput = { workloads: [{ workloadId: 'training', maxOneWayLatencyMs: 9 }] }
    expect(changedEntries(from, to)).toEqual([
      { entry: { list: 'workloads', workloadId: 'training', part: 'demandShare' }, from: undefined, to: 0.5 },
    ])
  })
})
