import { addCountedCarbon } from './carbon.ts'
import type { Instance } from './instance.ts'
import { yearHours } from './time.ts'
import type { Columns } from './variables.ts'

type Add = (column: number, cnyPerUnit: number) => void

/** What a discount takes off the price of grid energy: CNY a year per MW imported, never more than the price itself. */
export function addPowerDiscount({ energy, rules, sites, periods }: Instance, columns: Columns, add: Add): void {
  if (!energy) return
  for (const { site: s, powerDiscountCnyPerMwh } of rules.levers)
    for (const [t, period] of periods.entries()) {
      const off = offTariff(powerDiscountCnyPerMwh, sites[s]?.byPeriod.tariffCnyPerMwh[t])
      if (off > 0) add(columns.gridImportMw(s, t), off * yearHours(period))
    }
}

/** What grants take off new halls: CNY a year per MW, never more than they cost. */
export function addHallGrant({ rules, sites, economics }: Instance, columns: Columns, add: Add): void {
  for (const { site: s, hallGrantCnyPerMw } of rules.levers) {
    const grant = Math.min(hallGrantCnyPerMw, sites[s]?.hallCapexCnyPerMw ?? 0)
    if (grant > 0) add(columns.builtItMw(s), economics.hallAnnuity * grant)
  }
}

/** What local carbon prices add to the plan's own; negative where they are lower. */
export function addCarbonLever(instance: Instance, columns: Columns, add: Add): void {
  for (const { site, carbonPriceCnyPerTonne } of instance.rules.levers) {
    const more = (carbonPriceCnyPerTonne ?? 0) - instance.economics.carbonPriceCnyPerTonne
    if (carbonPriceCnyPerTonne === null || more === 0) continue
    addCountedCarbon(instance, columns, (column, tonnes) => add(column, more * tonnes), [site])
  }
}

/** What local certificate prices add to the plan's own; negative where they are lower. */
export function addCertificateLever({ rules, economics }: Instance, columns: Columns, add: Add): void {
  for (const { site, greenCertificateCnyPerMwh } of rules.levers) {
    const column = columns.greenCertificateMwh(site)
    if (column === null || greenCertificateCnyPerMwh === null) continue
    const more = greenCertificateCnyPerMwh - economics.greenCertificateCnyPerMwh
    if (more !== 0) add(column, more)
  }
}

/** What the public pays or forgoes. What it takes in where a lever is above the plan's price is not set against it. */
export function addPublicCost(instance: Instance, columns: Columns, add: Add): void {
  addPowerDiscount(instance, columns, add)
  addHallGrant(instance, columns, add)
  const { carbonPriceCnyPerTonne, greenCertificateCnyPerMwh } = instance.economics
  const lower = instance.rules.levers.map((lever) => ({
    ...lever,
    carbonPriceCnyPerTonne: noHigher(lever.carbonPriceCnyPerTonne, carbonPriceCnyPerTonne),
    greenCertificateCnyPerMwh: noHigher(lever.greenCertificateCnyPerMwh, greenCertificateCnyPerMwh),
  }))
  const paid = { ...instance, rules: { ...instance.rules, levers: lower } }
  addCarbonLever(paid, columns, (column, cny) => add(column, -cny))
  addCertificateLever(paid, columns, (column, cny) => add(column, -cny))
}

function noHigher(price: number | null, than: number): number | null {
  return price === null ? null : Math.min(price, than)
}

function offTariff(discountCnyPerMwh: number, tariffCnyPerMwh = 0): number {
  return Math.min(discountCnyPerMwh, Math.max(0, tariffCnyPerMwh))
}

/** CNY per MWh that is really paid for grid power at s in t. */
export function paidTariffCnyPerMwh({ sites, rules }: Instance, s: number, t: number): number {
  const tariff = sites[s]?.byPeriod.tariffCnyPerMwh[t] ?? sites[s]?.tariffCnyPerMwh ?? 0
  const lever = rules.levers.find(({ site }) => site === s)
  return tariff - offTariff(lever?.powerDiscountCnyPerMwh ?? 0, tariff)
}

/** CNY per tonne at s: its own price, or the plan's. */
export function carbonPriceAt({ rules, economics }: Instance, s: number): number {
  return rules.levers.find(({ site }) => site === s)?.carbonPriceCnyPerTonne ?? economics.carbonPriceCnyPerTonne
}

/** CNY per MW that a new hall at s costs after a grant. */
export function paidHallCapexCnyPerMw({ sites, rules }: Instance, s: number): number {
  const capex = sites[s]?.hallCapexCnyPerMw ?? 0
  return Math.max(0, capex - (rules.levers.find(({ site }) => site === s)?.hallGrantCnyPerMw ?? 0))
}
