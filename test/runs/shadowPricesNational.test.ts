import { beforeAll, describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import type { ScenarioInput } from '../../server/contract/scenario.ts'
import { withScenarioChanges } from '../../server/contract/scenarioPath.ts'
import type { ShadowPrice, ShadowPrices } from '../../server/contract/shadowPrices.ts'
import { certify } from '../../server/lp/certify.ts'
import type { LinearProgram } from '../../server/lp/program.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { type BuiltProgram, buildProgram } from '../../server/model/buildProgram.ts'
import { type FoundRule, findRules } from '../../server/model/explain/bindingRules.ts'
import { highs } from '../../server/solver/highs.ts'
import { nationalDataset } from '../support/nationalDataset.ts'
import { priceRules } from '../support/priceRules.ts'

/** A cap and green rules besides, so that the ten dearest are not ten of a kind. */
const scenario: ScenarioInput = {
  dataset: 'china-2030',
  carbon: { capTonnes: 11_000_000 },
  green: { accounting: 'annual', share: 0.7, scope: 'plan' },
  policy: { provinceCaps: [{ provinceId: 'ningxia', maxItMw: 200 }] },
}

let built: BuiltProgram
let objective: number
let rules: FoundRule[]
let answer: ShadowPrices
beforeAll(async () => {
  const instance = buildInstance(parseScenario(scenario), nationalDataset('china-2030'))
  built = buildProgram(instance)
  const outcome = await highs.solve(built.program)
  objective = certify(built.program, outcome, null).objective
  const { values, rowDuals } = outcome
  if (!values || !rowDuals) throw new Error(`the plan is ${outcome.status}`)
  rules = findRules(instance, built, values, rowDuals)
  answer = await priceRules(scenario, { top: 200 })
})

/** The program with the limits behind a rule moved by that much. */
function moved({ moved: { rows, columns }, dual }: FoundRule, by: number): LinearProgram {
  const { program } = built
  const [rowLower, rowUpper, columnUpper] = [program.rowLower, program.rowUpper, program.columnUpper].map((limits) =>
    limits.slice(),
  )
  if (!rowLower || !rowUpper || !columnUpper) throw new Error('no limits')
  for (const row of rows) {
    const limits = dual > 0 ? rowLower : rowUpper
    limits[row] = (limits[row] ?? 0) + by
  }
  for (const column of columns) columnUpper[column] = (columnUpper[column] ?? 0) + by
  return { ...program, rowLower, rowUpper, columnUpper }
}

async function changeOf(program: LinearProgram): Promise<number | null> {
  const outcome = await highs.solve(program)
  if (outcome.status !== 'optimal') return null
  const certificate = certify(program, outcome, null)
  expect(certificate.passed).toBe(true)
  return certificate.objective - objective
}

/** Rounding of two objectives of 5e11 CNY. */
const rounding = 2_000

/** Most a step may go within a range that has no end. */
const farStep = 1000

async function confirm(price: ShadowPrice): Promise<number> {
  const rule = rules.find(({ row }) => row === price.row)
  if (!rule) throw new Error(`${price.row} does not bind in a plain solve`)
  let confirmed = 0
  const sides = [
    { dual: price.dualAbove, reach: (price.rangeHigh ?? price.limit + farStep) - price.limit, sign: 1 },
    { dual: price.dualBelow, reach: price.limit - (price.rangeLow ?? price.limit - farStep), sign: -1 },
  ]
  for (const { dual, reach, sign } of sides) {
    if (dual === null || reach <= 0) continue
    for (const share of [0.5, 0.99]) {
      const step = sign * reach * share
      const change = await changeOf(moved(rule, step))
      expect(change, `${price.row} by ${step}`).not.toBeNull()
      const expected = dual * step
      expect(Math.abs((change ?? 0) - expected), `${price.row} by ${step}: ${change}, not ${expected}`).toBeLessThan(
        rounding + 1e-6 * Math.abs(expected),
      )
      confirmed += 1
    }
    // Beyond the end it is worth less: cost is convex in every limit.
    if (!Number.isFinite(sign > 0 ? (price.rangeHigh ?? Infinity) : (price.rangeLow ?? Infinity))) continue
    const far = await changeOf(moved(rule, sign * (reach * 1.5 + 1)))
    if (far !== null) expect(far).toBeGreaterThanOrEqual(dual * sign * (reach * 1.5 + 1) - rounding)
  }
  return confirmed
}

describe('ranges on the national plan', () => {
  test('every binding rule has a price, a range and a sentence', () => {
    expect(answer.complete).toBe(true)
    expect(answer.prices).toHaveLength(answer.bindingRules)
    expect(answer.bindingRules).toBeGreaterThan(60)
    for (const { text, followed, rangeLow, rangeHigh, limit } of answer.prices) {
      expect(followed, text.en).toBe(true)
      expect(rangeLow ?? -Infinity).toBeLessThanOrEqual(limit)
      expect(rangeHigh ?? Infinity).toBeGreaterThanOrEqual(limit)
      for (const words of [text.en, text.zh]) expect(words).not.toMatch(/NaN|undefined|Infinity/)
    }
  })

  test('families of all kinds are among them', () => {
    const families = new Set(answer.prices.map(({ family }) => family))
    for (const family of ['siteItCapacity', 'builtMw', 'carbonCap', 'provinceCap', 'westSuitable', 'greenShare'])
      expect(families, family).toContain(family)
  })

  // Ten dearest, and one of each other family.
  test('fresh solves inside the range confirm the price, on either side', { timeout: 300_000 }, async () => {
    const seen = new Set<string>()
    const chosen = answer.prices.filter(({ family }, i) => {
      const isFirst = !seen.has(family)
      seen.add(family)
      return i < 10 || isFirst
    })
    let confirmed = 0
    for (const price of chosen) confirmed += await confirm(price)
    expect(chosen.length).toBeGreaterThanOrEqual(10)
    expect(confirmed).toBeGreaterThanOrEqual(2 * chosen.length)
  })

  test('a corner of the plan is said to be one, and both of its prices hold', { timeout: 120_000 }, async () => {
    const corners = answer.prices.filter(({ notUnique }) => notUnique)
    for (const price of corners.slice(0, 3)) {
      expect(price.text.en).toContain('corner')
      expect(price.dualBelow).toBeLessThan(price.dualAbove ?? -Infinity)
      await confirm(price)
    }
  })

  test('applying an exact change to the scenario saves what the price says', { timeout: 120_000 }, async () => {
    const families = ['siteItCapacity', 'builtMw', 'carbonCap', 'provinceCap']
    for (const family of families) {
      const price = answer.prices.find((one) => one.family === family && one.dual !== 0)
      const change = price?.apply
      if (!price || !change?.exact) throw new Error(`no exact change for ${family}`)
      const changed = parseScenario(withScenarioChanges(scenario, change.changes))
      const program = buildProgram(buildInstance(changed, nationalDataset('china-2030'))).program
      const saved = await changeOf(program)
      const step = price.dual < 0 ? (price.rangeHigh ?? 0) - price.limit : price.limit - (price.rangeLow ?? 0)
      const worth = (price.dual < 0 ? (price.dualAbove ?? 0) : -(price.dualBelow ?? 0)) * step
      // The change goes to the end of the range, or past it where that is short: then it saves at least what the range did.
      expect(saved, family).not.toBeNull()
      expect((saved ?? 0) - worth, `${family}: ${saved} against ${worth}`).toBeLessThan(
        rounding + 1e-6 * Math.abs(worth),
      )
    }
  })
})
