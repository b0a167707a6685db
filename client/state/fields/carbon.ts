import { amount, choice, type FieldGroup, onOff } from '../field.ts'

export const carbonGroup: FieldGroup = {
  title: 'groupCarbon',
  fields: [
    amount('carbon.priceCnyPerTonne', 'fieldCarbonPrice', {
      max: 1e5,
      step: 10,
      figure: 'national.carbonPriceCnyPerTonne',
    }),
    amount('carbon.capTonnes', 'fieldCarbonCap', {
      factor: 1e6,
      max: 1e6,
      step: 1,
      inChinese: { factor: 1e4, max: 1e8, step: 100 },
    }),
    choice('carbon.account', 'fieldAccount', [
      ['location', 'accountLocation'],
      ['market', 'accountMarket'],
    ]),
    choice('carbon.factorYear', 'fieldFactorYear', [
      ['2022', 'year2022'],
      ['2021', 'year2021'],
      ['2023', 'year2023'],
    ]),
    onOff('carbon.countEmbodied', 'fieldCountEmbodied', false),
  ],
}
