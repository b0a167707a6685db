import { describe, expect, test } from 'vitest'
import { figuresBehind } from '../../../client/panels/figuresBehind.ts'
import { costData } from '../../../client/text/notes/costData.ts'
import type { ResultNote } from '../../../client/text/notes/resultNote.ts'
import { resultNotes } from '../../../client/text/notes/resultNotes.ts'
import { ruleNotes } from '../../../client/text/notes/ruleNotes.ts'
import { unitIn } from '../../../client/text/unitNames.ts'
import type { Words } from '../../../server/contract/figure.ts'
import { Scenario, type ScenarioInput } from '../../../server/contract/scenario.ts'
import { buildInstance } from '../../../server/model/buildInstance.ts'
import { boundFamilies } from '../../../server/model/explain/boundRules.ts'
import { constraintFamilies, costTerms } from '../../../server/model/formulation.ts'
import { nationalDataset } from '../../support/nationalDataset.ts'

const chinese = /[\u4e00-\u9fff]/
const results: readonly (readonly [string, ResultNote])[] = Object.entries(resultNotes)
const rules = Object.entries(ruleNotes)
const restsOnIn = (scenario: ScenarioInput) =>
  buildInstance(Scenario.parse(scenario), nationalDataset('china-2030')).restsOn
/** Storage, waiting and outdoor temperature count only where there are hours; the size of a site where it is decided. */
const restsOn = [
  ...restsOnIn({}),
  ...restsOnIn({ timeMode: 'typicalDays', time: { days: 1 } }),
  ...restsOnIn({
    siting: true,
    policy: { onRackFloor: 0.65, greenFloorByHub: 0.8, hubShareOfNewHalls: 0.6, directSupply: true },
  }),
]
const ids = { region: 'guangdong', province: 'guangdong', site: 'ulanqab', origin: 'yunnan.hydro' }

function expectBothLanguages({ en, zh }: Words): void {
  expect(en).not.toMatch(chinese)
  expect(en.length * zh.length).toBeGreaterThan(0)
  // A percent sign is the same in both.
  if (zh !== '%') expect(zh).toMatch(chinese)
}

/** Beginnings of figures that no figure of a national plan has. */
const unmet = (data: readonly string[]): string[] =>
  data.filter((beginning) => figuresBehind([beginning], ids, restsOn).all.length === 0)

describe('what a result says about itself', () => {
  test.each(results)('%s: name, unit and sentence in both languages', (_name, { name, unit, what }) => {
    for (const words of [name, unit, what]) expectBothLanguages(words)
    expect(what.en).toMatch(/\.$/)
    expect(what.zh).toMatch(/。$/)
  })

  test.each(results)('%s: names rules, costs and data that exist', (_name, { rules: families, costs, data }) => {
    const familyNames = constraintFamilies.map(({ name }) => name)
    const termNames = costTerms.map(({ name }) => name)
    expect(families.filter((family) => !familyNames.includes(family))).toEqual([])
    expect(costs.filter((cost) => !termNames.includes(cost))).toEqual([])
    expect(unmet(data)).toEqual([])
  })
})

describe('what a rule says about itself', () => {
  test('every family of the model has its words', () => {
    const families = [...constraintFamilies, ...boundFamilies].map(({ name }) => name)
    expect(families.filter((name) => !ruleNotes[name])).toEqual([])
  })

  test.each(rules)('%s', (_family, { name, what, data }) => {
    expectBothLanguages(name)
    expectBothLanguages(what)
    expect(unmet(data)).toEqual([])
  })
})

test('every cost line names the prices behind it', () => {
  expect(Object.keys(costData).sort()).toEqual(costTerms.map(({ name }) => name).sort())
  for (const [id, data] of Object.entries(costData)) expect(unmet(data), id).toEqual([])
})

test('every unit of the figures of a plan has Chinese words, or is the same in both', () => {
  const units = new Set(restsOn.map(({ unit }) => unit))
  expect(units.size).toBeGreaterThan(20)
  expect(
    [...units].filter((unit) => !chinese.test(unitIn(unit, 'zh')) && !/^(MW|Gbps|℃|PUE\/℃)/.test(unitIn(unit, 'zh'))),
  ).toEqual([])
  for (const unit of units) expect(unitIn(unit, 'en')).toBe(unit)
})
