import { describe, expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { isInterior, isTied } from '../../server/solver/isInterior.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

const overDays = (days: number) => ({ timeMode: 'typicalDays', time: { days } })
const byTheHour = { green: { accounting: 'hourly', share: 0.8 } }

describe('interior point from nothing', () => {
  test.each([
    ['one year', {}, [false, false]],
    ['four typical days', overDays(4), [false, false]],
    ['four typical days, green by the hour', { ...overDays(4), ...byTheHour }, [false, false]],
    ['168 hours', { timeMode: 'hours', time: { hours: 168 } }, [false, false]],
    ['24 typical days', overDays(24), [true, false]],
    ['a typical day, streams hour by hour', { ...overDays(1), routing: 'hourly' }, [true, true]],
    ['the same, green by the hour', { ...overDays(1), routing: 'hourly', ...byTheHour }, [true, true]],
  ])('%s', (_, form, [interior, tied]) => {
    const scenario = parseScenario({ dataset: 'china-2030', ...form })
    const { program } = buildProgram(buildInstance(scenario, nationalDataset('china-2030')))
    expect([isInterior(program), isTied(program)]).toEqual([interior, tied])
  })

  // 40 000 columns of ten coefficients each.
  test('never over whole numbers', () => {
    const columnStart = Int32Array.from({ length: 40_001 }, (_, j) => 10 * j)
    const program = { rowCount: 1000, columnCount: 40_000, columnStart, value: new Float64Array(400_000) }
    expect(isInterior(program)).toBe(true)
    expect(isInterior({ ...program, integer: Uint8Array.of(1) })).toBe(false)
  })
})
