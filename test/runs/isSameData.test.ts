import { expect, test } from 'vitest'
import { isSameData } from '../../server/runs/isSameData.ts'

const shared = new Map([['a', 1]])

test.each<[string, unknown, unknown]>([
  ['numbers', 0.1 + 0.2, 0.30000000000000004],
  ['not a number', Number.NaN, Number.NaN],
  ['nothing', null, null],
  ['nested data', { a: [1, { b: 'x' }], c: null }, { a: [1, { b: 'x' }], c: null }],
  ['typed arrays', { a: Float64Array.of(1, -0) }, { a: Float64Array.of(1, -0) }],
  ['typed arrays in larger buffers', new Float64Array([9, 1, 2]).subarray(1), Float64Array.of(1, 2)],
  ['one and the same map', { shared }, { shared }],
])('%s are the same', (_name, a, b) => {
  expect(isSameData(a, b)).toBe(true)
})

test.each<[string, unknown, unknown]>([
  ['the last bit', 0.1 + 0.2, 0.3],
  ['the sign of zero', 0, -0],
  ['the sign of zero in a typed array', Float64Array.of(0), Float64Array.of(-0)],
  ['null and nothing', { a: null }, { a: undefined }],
  ['null and an object', { a: null }, { a: {} }],
  ['a field more', { a: 1, b: undefined }, { a: 1 }],
  ['a field fewer', { a: 1 }, { a: 1, b: undefined }],
  ['another name', { a: 1 }, { b: 1 }],
  ['another order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }],
  ['a longer list', [1, 2], [1, 2, undefined]],
  ['a list and an object', [], {}],
  ['a list and a typed array', [1], Float64Array.of(1)],
  ['deep down', { a: [{ b: [1, 2, 3] }] }, { a: [{ b: [1, 2, 4] }] }],
  ['two equal maps', new Map([['a', 1]]), new Map([['a', 1]])],
  ['two functions', () => 1, () => 1],
  ['text and number', '1', 1],
])('%s tells them apart', (_name, a, b) => {
  expect([isSameData(a, b), isSameData(b, a)]).toEqual([false, false])
})
