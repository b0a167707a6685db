import { amount, choice, type FieldGroup } from '../field.ts'
import { datasetField } from './dataset.ts'

/** What sets the classes of demand apart. */
export const workloadGroup: FieldGroup = {
  title: { en: 'Workload classes', zh: '负载类别' },
  folded: true,
  fields: [],
  lists: ['workloads'],
}

export const demandGroup: FieldGroup = {
  title: 'groupDemand',
  fields: [
    datasetField,
    amount('demand.totalItMw', 'fieldTotalMw', { factor: 1000, max: 1e9, step: 0.5, figure: 'national.totalItMw' }),
    amount('demand.totalPflops', 'fieldTotalPflops', {
      factor: 1000,
      max: 1e9,
      step: 100,
      figure: 'national.totalItMw',
    }),
    choice('demand.split', 'fieldSplit', [
      ['gdpDigital', 'splitGdpDigital'],
      ['gdp', 'splitGdp'],
    ]),
  ],
}
