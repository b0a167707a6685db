import { expect, test } from 'vitest'
import { parseScenario } from '../../server/contract/parseScenario.ts'
import { blockStructure } from '../../server/lp/blockStructure.ts'
import { buildInstance } from '../../server/model/buildInstance.ts'
import { buildProgram } from '../../server/model/buildProgram.ts'
import { nationalDataset } from '../support/nationalDataset.ts'

const dataset = nationalDataset('china-2030')
const scenario = parseScenario({ dataset: 'china-2030', timeMode: 'typicalDays', time: { days: 2 } })
const built = buildProgram(buildInstance(scenario, dataset))
const { program, families, columns } = built

/** Families with a row that ties members of the set together. */
function tying(set: string): string[] {
  const { rowMember } = blockStructure(program, Object.values(columns.blocks), set)
  return [...families].flatMap(([name, { offset, keys }]) =>
    rowMember.subarray(offset, offset + keys.length).includes(-1) ? [name] : [],
  )
}

test('with steady routing a site’s power is its own affair: only the placement of demand ties sites together', () => {
  expect(tying('sites')).toEqual(['demandServed', 'servers', 'westSuitable'])
})

test('every row that has hours names its site and sees no other', () => {
  const { rowMember } = blockStructure(program, Object.values(columns.blocks), 'sites')
  const balance = families.get('energyBalance')
  const T = (balance?.keys.length ?? 0) / dataset.sites.length
  expect(T).toBe(48)
  for (const [k, key] of (balance?.keys ?? []).entries())
    expect(rowMember[(balance?.offset ?? 0) + k]).toBe(Math.floor(key / T))
})

test('periods are tied by sizes, servers, stores and waiting work', () => {
  expect(tying('periods')).toEqual(
    expect.arrayContaining([
      'energyBalance',
      'generation',
      'storageBalance',
      'storagePower',
      'workServed',
      'deferralWindow',
    ]),
  )
})
