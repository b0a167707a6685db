import type { Words } from '../../contract/figure.ts'
import type { CostTerm } from '../costTerm.ts'
import type { Economics, GreenOrigin, Instance, Site } from '../instance.ts'
import type { Columns } from '../variables.ts'
import { contractCreditCnyPerMwh, contractPriceCnyPerMwh } from './contractPrice.ts'

type Price = (origin: GreenOrigin, site: Site, economics: Economics) => number

function eachContract(
  { sites, origins }: Instance,
  columns: Columns,
  use: (column: number, origin: GreenOrigin, site: Site) => void,
): void {
  for (const [s, site] of sites.entries())
    for (const [o, origin] of origins.entries()) {
      const column = columns.contractedGreenMwh(s, o)
      if (column !== null) use(column, origin, site)
    }
}

function contractTerm(name: string, words: Words, explanation: Words, price: Price): CostTerm {
  return {
    name,
    words,
    explanation,
    quantityUnit: 'MWh',
    servers: false,
    write(instance, columns, cost) {
      eachContract(instance, columns, (column, origin, site) =>
        cost.add(column, price(origin, site, instance.economics)),
      )
    },
    quantity(instance, columns, value) {
      let mwh = 0
      eachContract(instance, columns, (column) => {
        mwh += value(column)
      })
      return mwh
    },
  }
}

/** Green power contracted from other provinces: origin price + premium + delivery across grid regions. CNY a year. */
export const contractedGreen = contractTerm(
  'contractedGreen',
  { en: 'Contracted green power', zh: '绿电合同' },
  {
    en: 'Price at the origin, green premium, and delivery when it crosses a grid region.',
    zh: '送端电价、绿色溢价，以及跨电网区域的输送费用。',
  },
  contractPriceCnyPerMwh,
)

/** The energy part of the tariff that contracts take the place of, so that energy is not paid for twice. CNY a year. */
export const contractedGreenCredit = contractTerm(
  'contractedGreenCredit',
  { en: 'Tariff energy replaced by contracts', zh: '合同替代的电价电能量部分' },
  {
    en: 'Energy part of the tariff that contracted green power takes the place of; never more than the contract itself costs.',
    zh: '绿电合同替代的到户电价中的电能量部分，不超过合同电能量价格本身。',
  },
  (origin, site, economics) => -contractCreditCnyPerMwh(origin, site, economics),
)
