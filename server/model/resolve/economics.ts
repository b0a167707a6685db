import type { Dataset, NationalFigureName } from '../../contract/dataset.ts'
import type { Scenario } from '../../contract/scenario.ts'
import { annuity } from '../annuity.ts'
import type { Economics, Storage } from '../instance.ts'
import type { FigureLedger } from './figureLedger.ts'

/** The prices of a national plan: the data set's national figures, with the scenario's changes. */
export function nationalEconomics(scenario: Scenario, dataset: Dataset, ledger: FigureLedger): Economics {
  const { prices, supply, carbon } = scenario
  const take = (name: NationalFigureName, changed?: number): number =>
    ledger.take(`national.${name}`, dataset.national[name], changed)
  const rate = take('discountRate', prices.discountRate)
  const serverLife = take('serverLifeYears', prices.serverLifeYears)
  const hallLife = take('hallLifeYears')
  const windLife = take('windLifeYears')
  const solarLife = take('solarLifeYears')
  const capex = {
    wind: take('windCapexCnyPerMw', prices.windCapexCnyPerMw),
    solar: take('solarCapexCnyPerMw', prices.solarCapexCnyPerMw),
  }
  return {
    idlePowerShare: take('idlePowerShare'),
    directShareMax: take('directShareMax', supply.directShareMax),
    annualisedServerCapexCnyPerMwYear:
      annuity(rate, serverLife) * take('serverCapexCnyPerMw', prices.serverCapexCnyPerMw),
    hallAnnuity: annuity(rate, hallLife),
    buildCapexCnyPerMw: capex,
    annualisedBuildCnyPerMwYear: {
      wind: annuity(rate, windLife) * capex.wind,
      solar: annuity(rate, solarLife) * capex.solar,
    },
    buildOmCnyPerMwYear: { wind: take('windOmCnyPerMwYear'), solar: take('solarOmCnyPerMwYear') },
    directSupplyChargeCnyPerMwh: take('directSupplyChargeCnyPerMwh', prices.directSupplyChargeCnyPerMwh),
    greenPowerPremiumCnyPerMwh: take('greenPowerPremiumCnyPerMwh', prices.greenPowerPremiumCnyPerMwh),
    interRegionalDeliveryCnyPerMwh: take('interRegionalDeliveryCnyPerMwh', prices.interRegionalDeliveryCnyPerMwh),
    greenCertificateCnyPerMwh: take('greenCertificateCnyPerMwh', prices.greenCertificateCnyPerMwh),
    carbonPriceCnyPerTonne: take('carbonPriceCnyPerTonne', carbon.priceCnyPerTonne),
    unservedPriceCnyPerMwYear: scenario.unservedPriceCnyPerMwYear ?? null,
    voluntaryCertificates: supply.contracts,
    storage: scenario.timeMode === 'year' ? noStorage : nationalStorage(take, rate, prices),
    embodied: {
      serverTonnesPerMwYear: take('embodiedServerTonnesPerMw') / serverLife,
      hallTonnesPerMwYear: take('embodiedHallTonnesPerMw') / hallLife,
      buildTonnesPerMwYear: {
        wind: take('embodiedWindTonnesPerMw') / windLife,
        solar: take('embodiedSolarTonnesPerMw') / solarLife,
      },
      storageTonnesPerMwhYear:
        scenario.timeMode === 'year'
          ? 0
          : take('embodiedStorageTonnesPerMwh') / dataset.national.storageLifeYears.value,
      counted: carbon.countEmbodied,
    },
    exportPriceCnyPerMwh: supply.exportPriceCnyPerMwh ?? null,
  }
}

/** One-year mode has no hours to move energy between. */
export const noStorage: Storage = {
  capexCnyPerMw: 0,
  capexCnyPerMwh: 0,
  annualisedCnyPerMwYear: 0,
  annualisedCnyPerMwhYear: 0,
  omCnyPerMwYear: 0,
  omCnyPerMwhYear: 0,
  chargeFactor: 1,
  dischargeFactor: 1,
  leastHours: 0,
  mostHours: 0,
}

type Take = (name: NationalFigureName, changed?: number) => number

function nationalStorage(take: Take, rate: number, prices: Scenario['prices']): Storage {
  const perCapex = annuity(rate, take('storageLifeYears'))
  const omShare = take('storageOmShare')
  // A round trip is lost half in charging and half in discharging.
  const oneWay = Math.sqrt(take('storageRoundTripFactor'))
  const capexCnyPerMw = take('storageCapexCnyPerMw', prices.storageCapexCnyPerMw)
  const capexCnyPerMwh = take('storageCapexCnyPerMwh', prices.storageCapexCnyPerMwh)
  return {
    capexCnyPerMw,
    capexCnyPerMwh,
    annualisedCnyPerMwYear: (perCapex + omShare) * capexCnyPerMw,
    annualisedCnyPerMwhYear: (perCapex + omShare) * capexCnyPerMwh,
    omCnyPerMwYear: omShare * capexCnyPerMw,
    omCnyPerMwhYear: omShare * capexCnyPerMwh,
    chargeFactor: oneWay,
    dischargeFactor: oneWay,
    leastHours: 0,
    mostHours: take('storageMaxHours'),
  }
}
