import { expect, test } from 'vitest'
import { percent, tonnesApart } from '../../../server/model/explain/numbers.ts'

test('a percentage keeps a tenth where there is one, and its sign never parts from it', () => {
  expect([0.784, 0.5, 1, 0.12345].map(percent)).toEqual(['78.4\u00a0%', '50\u00a0%', '100\u00a0%', '12.3\u00a0%'])
})

// A cap one tonne below what must be emitted reads the same in three digits: then every tonne is told.
test('amounts of carbon that are held against each other can be told apart', () => {
  expect(tonnesApart(5e6, 8.97e6).map(({ en }) => en)).toEqual(['5 Mt CO2', '8.97 Mt CO2'])
  expect(tonnesApart(262_799, 262_800)).toEqual([
    { en: '262,799 t CO2', zh: '262,799 吨 CO2' },
    { en: '262,800 t CO2', zh: '262,800 吨 CO2' },
  ])
})
