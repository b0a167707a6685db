import { describe, expect, test } from 'vitest'
import { baseOf } from '../../../client/state/baseOf.ts'
import { readField, writeField } from '../../../client/state/draft.ts'
import type { NumberField } from '../../../client/state/field.ts'
import { fieldIn } from '../../../client/state/fieldIn.ts'
import { allFields } from '../../../client/state/fields.ts'
import { zh } from '../../../client/text/zh.ts'
import type { RestsOn } from '../../../server/contract/plan.ts'
import { Scenario, type ScenarioInput } from '../../../server/contract/scenario.ts'

const numbers = allFields.filter((field): field is NumberField => field.kind === 'number')
const outside = (field: NumberField) => (field.max + 1) * field.factor

function field(path: string): NumberField {
  const found = numbers.find((one) => one.path === path)
  if (!found) throw new Error(`no number field ${path}`)
  return found
}

function figure(name: string, value: number): RestsOn {
  const origin = { unit: '', year: '', sourceId: '', quality: 'assumed', status: 'assumed' } as const
  return { figure: name, value, changed: false, ...origin }
}

describe('every field of the form is one of the scenario', () => {
  test.each(allFields.map((one) => [one.path, one] as const))('%s', (path, one) => {
    const values =
      one.kind === 'number'
        ? [one.min * one.factor, one.max * one.factor]
        : one.kind === 'choice'
          ? one.choices.map(({ value }) => value)
          : [true, false]
    for (const value of values) {
      const scenario = writeField({}, path, value)
      expect(Scenario.safeParse(scenario).error?.issues ?? []).toEqual([])
      expect(readField(scenario, path)).toBe(value)
    }
  })

  test.each(numbers.map((one) => [one.path, one] as const))(
    '%s: past its limits the schema refuses too',
    (path, one) => {
      expect(Scenario.safeParse(writeField({}, path, outside(one))).success).toBe(false)
    },
  )
})

// 400 亿元 are 40 B CNY, 4e10 CNY; a thousand billion is ten thousand 亿元.
test('budgets are written in 亿元 and carbon in 万吨 in Chinese, with the same limits', () => {
  const capital = field('policy.capitalBudgetCny')
  expect(400 * fieldIn(capital, 'zh').factor).toBe(40 * fieldIn(capital, 'en').factor)
  const own = numbers.filter(({ inChinese }) => inChinese)
  expect(own.map(({ path }) => path)).toEqual([
    'carbon.capTonnes',
    'policy.capitalBudgetCny',
    'policy.subsidyBudgetCnyPerYear',
  ])
  for (const one of own) {
    const chinese = fieldIn(one, 'zh')
    expect(chinese.max * chinese.factor, one.path).toBe(one.max * one.factor)
    expect(typeof one.label === 'string' ? zh[one.label] : one.label.zh, one.path).toMatch(/亿元|万吨/)
  }
  // 100 万吨 are a million tonnes.
  expect(100 * fieldIn(field('carbon.capTonnes'), 'zh').factor).toBe(1e6)
})

test('the default a field shows is the default of the schema', () => {
  const defaults = Scenario.parse({}) as ScenarioInput
  const withDefault = allFields.filter(({ path }) => readField(defaults, path) !== undefined)
  expect(withDefault.length).toBeGreaterThan(10)
  for (const { path, fallback } of withDefault) expect(readField(defaults, path), path).toBe(fallback)
})

describe('what holds while a field is empty', () => {
  const bases = [figure('national.totalItMw', 10_000), figure('national.itMwPerPflops', 0.0016)]

  // 10 000 MW / 0.0016 MW per PFLOPS = 6 250 000 PFLOPS = 6250 EFLOPS.
  test('demand in GW, and the same in EFLOPS', () => {
    expect(baseOf(field('demand.totalItMw'), bases)).toBe(10)
    expect(baseOf(field('demand.totalPflops'), bases)).toBeCloseTo(6250, 6)
  })

  test('nothing is claimed that no plan has shown', () => {
    expect(baseOf(field('demand.totalPflops'), bases.slice(1))).toBeNull()
    expect(baseOf(field('carbon.priceCnyPerTonne'), bases)).toBeNull()
  })

  test('a default of the form stands without any plan, in the unit of its field', () => {
    expect(baseOf(field('green.share'), [])).toBe(80)
    expect(baseOf(field('carbon.capTonnes'), [])).toBeNull()
  })
})
