import { appendFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkData } from '../../server/dataset/checkData.ts'
import { DataTableError } from '../../server/dataset/dataFinding.ts'
import { loadDatasets } from '../../server/dataset/loadDataset.ts'
import { boxesAroundPlaces, copyOfData, corruptedData, lineOf } from '../support/datasetFixture.ts'
import { meaningFaults } from './meaningFaults.ts'
import { shapeFaults } from './shapeFaults.ts'
import { structureFaults } from './structureFaults.ts'

const boxes = boxesAroundPlaces()
const found = (dir: string) => checkData(dir, boxes)

test('the tables as they stand have no findings', () => {
  expect(found(copyOfData())).toEqual([])
})

const tariff = 'tables/site_tariff.csv'
describe('data:check refuses', () => {
  test.each([...structureFaults, ...shapeFaults, ...meaningFaults])(
    '$rule',
    ({ file, from, to, at, column, says, mend, loads = false }) => {
      const dir = corruptedData(file, from, to)
      const findings = found(dir)
      const matching = findings.filter((f) => f.column === column && says.test(f.found) && mend.test(f.fix))
      expect(matching, JSON.stringify(findings, null, 1)).not.toHaveLength(0)
      if (at !== '') expect(matching[0]).toMatchObject({ file, line: lineOf(file, at) })
      if (loads) expect(() => loadDatasets(dir)).not.toThrow()
      else expect(() => loadDatasets(dir)).toThrow(DataTableError)
    },
  )

  test('a table that is not there', () => {
    const dir = copyOfData()
    rmSync(join(dir, tariff))
    expect(found(dir)).toContainEqual(expect.objectContaining({ file: tariff, line: 0, found: 'no such file' }))
  })

  test('an empty table', () => {
    const dir = copyOfData()
    writeFileSync(join(dir, tariff), '')
    expect(found(dir)).toContainEqual(expect.objectContaining({ file: tariff, line: 1, found: 'an empty file' }))
  })

  test('a missing row, named by its key', () => {
    const dir = corruptedData('tables/provinces.csv', 'taiwan,', 'formosa,')
    expect(found(dir)).toContainEqual(
      expect.objectContaining({ file: 'tables/provinces.csv', found: 'no sound row for taiwan' }),
    )
    expect(() => loadDatasets(dir)).toThrow(/no sound row for taiwan/)
  })

  test('an additional column', () => {
    const dir = corruptedData(tariff, 'siteId,', 'siteId,mood,')
    expect(found(dir)).toContainEqual(expect.objectContaining({ file: tariff, line: 1, column: 'mood' }))
  })

  test('several faults at once, all told', () => {
    const dir = corruptedData(tariff, 'zhongwei,400,340', 'zhongwei,0.4,abc')
    appendFileSync(join(dir, 'tables/site_pue.csv'), 'zhongwei,9,,,2025,hearsay,guess,confirmed,\n')
    const columns = found(dir).map(({ file, column }) => `${file} ${column}`)
    expect(columns).toEqual(
      expect.arrayContaining([
        `${tariff} tariffCnyPerMwh`,
        `${tariff} low`,
        'tables/site_pue.csv pueRatio',
        'tables/site_pue.csv quality',
      ]),
    )
  })

  test('the right line after a quoted cell that spans two lines', () => {
    const from = 'Jibei market; Huailai green direct supply cheaper\nhoringer,360'
    const dir = corruptedData(tariff, from, '"Jibei market;\nHuailai"\nhoringer,abc')
    expect(found(dir)).toContainEqual(expect.objectContaining({ file: tariff, line: 4, found: "'abc'" }))
  })
})
