import { amount, type FieldGroup } from '../field.ts'

export const pricesGroup: FieldGroup = {
  title: 'groupPrices',
  fields: [
    amount('prices.tariffFactor', 'fieldTariffFactor', { max: 10, step: 0.1, fallback: 1 }),
    amount('prices.discountRate', 'fieldDiscount', {
      factor: 0.01,
      max: 50,
      step: 0.5,
      figure: 'national.discountRate',
    }),
    amount('prices.serverCapexCnyPerMw', 'fieldServerCapex', {
      factor: 1e6,
      max: 1e6,
      step: 10,
      figure: 'national.serverCapexCnyPerMw',
    }),
    amount('prices.storageCapexCnyPerMwh', 'fieldStorageCapexEnergy', {
      factor: 1e3,
      max: 1e9,
      step: 50,
      figure: 'national.storageCapexCnyPerMwh',
      modes: ['typicalDays', 'hours'],
    }),
    amount('prices.storageCapexCnyPerMw', 'fieldStorageCapexPower', {
      factor: 1e3,
      max: 1e9,
      step: 50,
      figure: 'national.storageCapexCnyPerMw',
      modes: ['typicalDays', 'hours'],
    }),
  ],
}
