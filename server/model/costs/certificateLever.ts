import type { CostTerm } from '../costTerm.ts'
import { addCertificateLever } from '../levers.ts'

/**
 * Local certificate price: (greenCertificateCnyPerMwh[s] − the plan’s) × greenCertificateMwh[s].
 *
 * Unit    CNY a year.
 */
export const certificateLever: CostTerm = {
  name: 'certificateLever',
  words: { en: 'Local certificate prices', zh: '地方绿证价差额' },
  explanation: {
    en: 'What a certificate price of a site or province adds to that of the plan; below it, the public pays the difference.',
    zh: '站点或省份绿证价格与全方案价格之差；低于全方案价格时，差额由公共财政承担。',
  },
  quantityUnit: 'MWh',
  servers: false,
  write(instance, columns, cost) {
    addCertificateLever(instance, columns, (column, cny) => cost.add(column, cny))
  },
  quantity: ({ rules }, columns, value) =>
    rules.levers.reduce((sum, { site, greenCertificateCnyPerMwh }) => {
      const column = columns.greenCertificateMwh(site)
      return sum + (column === null || greenCertificateCnyPerMwh === null ? 0 : value(column))
    }, 0),
}
