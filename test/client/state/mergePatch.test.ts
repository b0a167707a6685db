import { expect, test } from 'vitest'
import { mergePatch } from '../../../client/state/mergePatch.ts'

// Pairs of RFC 7386, section 3 and appendix A: target, patch, result.
test.each([
  ['a value takes the place of another', { a: 'b' }, { a: 'c' }, { a: 'c' }],
  ['a new key is added', { a: 'b' }, { b: 'c' }, { a: 'b', b: 'c' }],
  ['null takes a key away', { a: 'b', b: 'c' }, { a: null }, { b: 'c' }],
  ['a list is replaced whole', { a: ['b'] }, { a: [1] }, { a: [1] }],
  ['objects merge key by key', { a: { b: 'c', d: 1 } }, { a: { b: 'd', c: null } }, { a: { b: 'd', d: 1 } }],
  ['an object takes the place of a value', { a: 'c' }, { a: { b: 1, c: null } }, { a: { b: 1 } }],
  ['what is no object is the result itself', { a: 'foo' }, 'bar', 'bar'],
] as const)('%s', (_name, target, patch, result) => {
  expect(mergePatch(target, patch)).toEqual(result)
})

test('the cap of a point leaves the other carbon settings alone, and the scenario given as it was', () => {
  const scenario = { dataset: 'china-2030', carbon: { priceCnyPerTonne: 100, capTonnes: 5 } }
  const patched = mergePatch(scenario, { carbon: { capTonnes: 7, account: 'market' }, unservedPriceCnyPerMwYear: null })
  expect(patched).toEqual({
    dataset: 'china-2030',
    carbon: { priceCnyPerTonne: 100, capTonnes: 7, account: 'market' },
  })
  expect(scenario.carbon.capTonnes).toBe(5)
})
