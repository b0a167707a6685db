import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { isInterior } from '../../server/solver/isInterior.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

describe('interior point from nothing', () => {
  test.each([
    ['one year', {}, false],
    ['four typical days', { timeMode: 'typicalDays', time: { days: 4 } }, false],
    ['24 typical days', { timeMode: 'typicalDays', time: { days: 24 } }, true],
    ['168 hours', { timeMode: 'hours', time: { hours: 168 } }, false],
    ['a typical day, streams hour by hour', { timeMode: 'typicalDays', time: { days: 1 }, routing: 'hourly' }, true],
  ])('%s', (_, form, interior) => {
    const scenario = parseScenario({ dataset: 'china-2030', ...form })
    const { program } = buildProgram(buildInstance(scenario, nationalDataset('china-2030')))
    expect(isInterior(program)).toBe(interior)
  })

  test('never over whole numbers', () => {
    const value = new Float64Array(400_000)
    expect(isInterior({ rowCount: 1000, value })).toBe(true)
    expect(isInterior({ rowCount: 100_000, value })).toBe(false)
    expect(isInterior({ rowCount: 1000, value, integer: Uint8Array.of(1) })).toBe(false)
  })
})
