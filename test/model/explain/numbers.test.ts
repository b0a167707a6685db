import { expect, test } from 'vitest'
import { percent } from '../../../server/model/explain/numbers.ts'

test('a percentage keeps a tenth where there is one, and its sign never parts from it', () => {
  expect([0.784, 0.5, 1, 0.12345].map(percent)).toEqual(['78.4\u00a0%', '50\u00a0%', '100\u00a0%', '12.3\u00a0%'])
})
