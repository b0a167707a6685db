import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { timeLimit } from '../../server/runs/whyNoPlan.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

// What makes the question smaller is named only where there is something to make smaller.
test.each([
  ['one year', {}, false, false],
  ['typical days', { timeMode: 'typicalDays', time: { days: 1 } }, true, false],
  ['typical days, hourly routing', { timeMode: 'typicalDays', time: { days: 1 }, routing: 'hourly' }, true, true],
])('no plan in time says what would help: %s', (_, form, hasDays, isHourly) => {
  const instance = buildInstance(parseScenario({ dataset: 'china-2030', ...form }), nationalDataset('china-2030'))
  const { en, zh } = timeLimit(300, instance).text
  expect(en).toContain('within 300 s. To get one: raise timeLimitSeconds')
  expect([en.includes('fewer typical days'), en.includes('steady routing')]).toEqual([hasDays, isHourly])
  expect([zh.includes('减少典型日'), zh.includes('固定分配')]).toEqual([hasDays, isHourly])
})
