import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Scenario } from '../../server/contract/scenario.ts'
import { nationalData } from '../support/datasetFixture.ts'

const folder = join(nationalData, 'scenarios')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

test('there are example scenarios, the first one among them', () => {
  expect(files).toContain('first.json')
  expect(files.length).toBeGreaterThanOrEqual(6)
})

test.each(files)('%s is a scenario of the contract', (name) => {
  const parsed = Scenario.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
  expect(parsed.error?.issues).toBeUndefined()
})
