import { afterEach, describe, expect, test } from 'vitest'
import { forgetSwitches, writeSwitch } from '../../../client/state/switches.ts'
import { Scenario, type ScenarioInput } from '../../../server/contract/scenario.ts'

afterEach(forgetSwitches)

const siting = {
  maxOpenSites: 10,
  homes: true,
  sites: [{ siteId: 'hami', lock: 'open' as const }],
  exclusive: [['zhangbei', 'zhangjiakou']],
  singleSource: ['training'],
}
const directSupply = { selfUseShareMin: 0.7 }
const base: ScenarioInput = { dataset: 'china-2030', policy: { minWestShare: 0.3 } }

describe('what is set within a switch', () => {
  test('is not in the scenario while siting is off, and all of it is there again when it is on', () => {
    const on = { ...base, siting }
    const off = writeSwitch(on, 'siting', undefined)
    expect(off).toEqual(base)
    const again = writeSwitch(off, 'siting', true)
    expect(again).toEqual(on)
    expect(Scenario.safeParse(again).success).toBe(true)
  })

  test('comes back beside what was changed meanwhile, in a group of its own too', () => {
    const on = { ...base, policy: { ...base.policy, directSupply } }
    const off = writeSwitch(on, 'policy.directSupply', undefined)
    expect(off).toEqual(base)
    const changed: ScenarioInput = { ...off, policy: { minWestShare: 0.5 } }
    expect(writeSwitch(changed, 'policy.directSupply', true)).toEqual({
      ...base,
      policy: { minWestShare: 0.5, directSupply },
    })
    expect(writeSwitch({}, 'policy.directSupply', true)).toEqual({ policy: { directSupply: {} } })
  })

  test('never comes over settings that are there, and comes back once', () => {
    writeSwitch({ ...base, siting }, 'siting', undefined)
    const other = { ...base, siting: { maxOpenSites: 3 } }
    expect(writeSwitch(other, 'siting', true)).toBe(other)
    expect(writeSwitch(base, 'siting', true)).toEqual({ ...base, siting })
    expect(writeSwitch(base, 'siting', true)).toEqual({ ...base, siting: {} })
  })

  test('takes the place of a switch written as true or false', () => {
    expect(writeSwitch({ siting: true }, 'siting', undefined)).toEqual({})
    expect(writeSwitch({}, 'siting', true)).toEqual({ siting: {} })
    writeSwitch({ siting }, 'siting', undefined)
    expect(writeSwitch({ siting: false }, 'siting', true)).toEqual({ siting })
  })

  test('is forgotten when all is reset', () => {
    writeSwitch({ ...base, siting }, 'siting', undefined)
    forgetSwitches()
    expect(writeSwitch(base, 'siting', true)).toEqual({ ...base, siting: {} })
  })
})

test('a switch that holds nothing is written as any other field', () => {
  const off = writeSwitch(base, 'supply.ownBuild', false)
  expect(off).toEqual({ ...base, supply: { ownBuild: false } })
  expect(writeSwitch(off, 'supply.ownBuild', undefined)).toEqual(base)
  expect(writeSwitch(base, 'policy.westSuitable', true)).toMatchObject({ policy: { westSuitable: true } })
})
