import { amount, type FieldGroup, onOff } from '../field.ts'

export const supplyGroup: FieldGroup = {
  title: 'groupSupply',
  fields: [
    onOff('supply.ownBuild', 'fieldOwnBuild', true),
    onOff('supply.contracts', 'fieldContracts', true),
    onOff('supply.dryYear', 'fieldDryYear', false),
    onOff('supply.storage', 'fieldStorage', true, { needsHours: true }),
    onOff('supply.deferral', 'fieldDeferral', true, { needsHours: true }),
    amount('supply.exportPriceCnyPerMwh', 'fieldExportPrice', {
      max: 1e6,
      step: 10,
      modes: ['typicalDays', 'hours'],
      whenEmpty: { en: 'not sold', zh: '不上网' },
    }),
    amount('supply.directShareMax', 'fieldDirectShare', {
      factor: 0.01,
      max: 100,
      step: 5,
      figure: 'national.directShareMax',
      modes: ['year'],
    }),
  ],
}
