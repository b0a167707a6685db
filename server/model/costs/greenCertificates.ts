import type { CostTerm } from '../costTerm.ts'

/** Unbundled green certificates: greenCertificateCnyPerMwh × greenCertificateMwh[s]. CNY a year; one certificate is one MWh. */
export const greenCertificates: CostTerm = {
  name: 'greenCertificates',
  words: { en: 'Green certificates', zh: '绿证' },
  explanation: {
    en: 'Certificates bought apart from the energy, one per MWh.',
    zh: '与电量分离购买的绿色电力证书，每张对应1兆瓦时。',
  },
  quantityUnit: 'MWh',
  servers: false,
  write({ sites, economics }, columns, cost) {
    for (const s of sites.keys()) {
      const column = columns.greenCertificateMwh(s)
      if (column !== null) cost.add(column, economics.greenCertificateCnyPerMwh)
    }
  },
  quantity: ({ sites }, columns, value) =>
    sites.reduce((sum, _, s) => {
      const column = columns.greenCertificateMwh(s)
      return sum + (column === null ? 0 : value(column))
    }, 0),
}
