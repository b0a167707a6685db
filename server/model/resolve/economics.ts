import type { Dataset, NationalFigureName } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { annuity } from '../annuity.ts'
import type { Economics } from '../instance.ts'
import type { FigureLedger } from './figureLedger.ts'

/** The prices of a national plan: the data set's national figures, with the scenario's changes. */
export function nationalEconomics(scenario: Scenario, dataset: Dataset, ledger: FigureLedger): Economics {
  const { prices, supply, carbon } = scenario
  const take = (name: NationalFigureName, changed?: number): number =>
    ledger.take(`national.${name}`, dataset.national[name], changed)
  const rate = take('discountRate', prices.discountRate)
  const serverLife = take('serverLifeYears', prices.serverLifeYears)
  const hallLife = take('hallLifeYears')
  return {
    idlePowerShare: take('idlePowerShare'),
    directShareMax: take('directShareMax', supply.directShareMax),
    annualisedServerCapexCnyPerMwYear:
      annuity(rate, serverLife) * take('serverCapexCnyPerMw', prices.serverCapexCnyPerMw),
    hallAnnuity: annuity(rate, hallLife),
    annualisedBuildCnyPerMwYear: {
      wind: annuity(rate, take('windLifeYears')) * take('windCapexCnyPerMw', prices.windCapexCnyPerMw),
      solar: annuity(rate, take('solarLifeYears')) * take('solarCapexCnyPerMw', prices.solarCapexCnyPerMw),
    },
    buildOmCnyPerMwYear: { wind: take('windOmCnyPerMwYear'), solar: take('solarOmCnyPerMwYear') },
    directSupplyChargeCnyPerMwh: take('directSupplyChargeCnyPerMwh', prices.directSupplyChargeCnyPerMwh),
    greenPowerPremiumCnyPerMwh: take('greenPowerPremiumCnyPerMwh', prices.greenPowerPremiumCnyPerMwh),
    interRegionalDeliveryCnyPerMwh: take('interRegionalDeliveryCnyPerMwh', prices.interRegionalDeliveryCnyPerMwh),
    greenCertificateCnyPerMwh: take('greenCertificateCnyPerMwh', prices.greenCertificateCnyPerMwh),
    carbonPriceCnyPerTonne: take('carbonPriceCnyPerTonne', carbon.priceCnyPerTonne),
    unservedPriceCnyPerMwYear: scenario.unservedPriceCnyPerMwYear ?? null,
    voluntaryCertificates: supply.contracts,
    embodiedServerTonnesPerMwYear: take('embodiedServerTonnesPerMw') / serverLife,
    embodiedHallTonnesPerMwYear: take('embodiedHallTonnesPerMw') / hallLife,
  }
}
