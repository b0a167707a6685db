import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createAnswerPacker } from '../../server/runs/answerPacker.ts'

const unpacked = (bytes: Uint8Array) => gunzipSync(bytes).toString()

function aLedger(changes: Record<string, unknown> = {}) {
  const entry = { figure: '站点.电价', value: 0.1 + 0.2, unit: 'CNY/MWh', changed: false }
  return [entry, { ...entry, value: -0, ...changes }, { ...entry, figure: '"quoted"\n' }]
}

test.each<[string, unknown]>([
  ['an object without a ledger', { a: 1, b: [null, '西算'] }],
  ['a ledger in the middle', { a: 1, restsOn: aLedger(), b: 2 }],
  ['a ledger at the start', { restsOn: aLedger(), b: 2 }],
  ['a ledger at the end', { a: 1, restsOn: aLedger() }],
  ['nothing but a ledger', { restsOn: aLedger() }],
  ['an empty ledger', { a: 1, restsOn: [], b: 2 }],
  ['fields that are left out around it', { a: undefined, restsOn: aLedger(), b: undefined, c: Number.NaN }],
  ['a restsOn that is no list', { restsOn: 'words' }],
  ['no object at all', [1, 2, 3]],
])('%s comes out as JSON.stringify writes it, the second time too', (_name, answer) => {
  const packer = createAnswerPacker()
  expect(unpacked(packer.pack(answer))).toBe(JSON.stringify(answer))
  expect(unpacked(packer.pack(structuredClone(answer)))).toBe(JSON.stringify(answer))
})

test.each<[string, readonly Record<string, unknown>[]]>([
  ['a value changed', aLedger({ value: 5 })],
  ['a word changed', aLedger({ unit: 'CNY/kWh' })],
  ['a field more', aLedger({ note: 'x' })],
  ['a field fewer', aLedger().map(({ unit, ...rest }) => rest)],
  ['fields in another order', aLedger().map(({ figure, ...rest }) => ({ ...rest, figure }))],
  ['an entry fewer', aLedger().slice(1)],
  ['an object inside, the same twice', aLedger({ value: { low: 1 } })],
])('the ledger kept from the answer before is not used when %s', (_name, ledger) => {
  const packer = createAnswerPacker()
  packer.pack({ restsOn: aLedger() })
  for (const answer of [{ restsOn: ledger }, { a: 1, restsOn: ledger }])
    expect(unpacked(packer.pack(answer))).toBe(JSON.stringify(answer))
})

test('a ledger of which an inner object was changed in place is written anew', () => {
  const packer = createAnswerPacker()
  const inner = { low: 1 }
  const answer = { restsOn: [{ figure: 'a', value: inner }] }
  packer.pack(answer)
  inner.low = 2
  expect(unpacked(packer.pack(answer))).toBe('{"restsOn":[{"figure":"a","value":{"low":2}}]}')
})
