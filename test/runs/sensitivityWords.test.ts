import { expect, test } from 'vitest'
import { nationalFigureNames } from '../../server/contract/dataset.ts'
import { parameterWords } from '../../server/runs/sensitivityWords.ts'
import { valueWithUnit } from '../../server/runs/valueWithUnit.ts'

test('every figure of a country that can be varied has a name in both languages', () => {
  for (const name of nationalFigureNames) {
    const { en, zh } = parameterWords(`national.${name}`)
    expect.soft(`${en} ${zh}`, name).not.toContain(name)
    expect.soft(zh, name).toMatch(/[\u4e00-\u9fff]/)
  }
})

test.each([
  ['carbon.priceCnyPerTonne', 77.01, '77 CNY/t', '77 元/吨'],
  ['sites[siteId=guian].tariffCnyPerMwh', 266, '266 CNY/MWh', '266 元/MWh'],
  ['national.hallLifeYears', 20, '20 years', '20 年'],
  ['sites.guian.windFullLoadHours', 2100, '2,100 h a year', '2,100 小时/年'],
  ['carbon.capTonnes', 9e6, '9,000,000 t', '9,000,000 吨'],
  ['sites.guian.maxItMw', 300, '300 MW', '300 MW'],
  ['sites.guian.pue', 1.2, '1.2', '1.2'],
  ['sites.*.maxItMw', 1.2, '× 1.2', '× 1.2'],
  ['prices.tariffFactor', 0.9, '× 0.9', '× 0.9'],
])('%s %d is told with its unit', (name, value, en, zh) => {
  expect(valueWithUnit(name, value)).toEqual({ en, zh })
})
