/** Figures behind each cost line, by its id, the price first. */
export const costData: Readonly<Record<string, readonly string[]>> = {
  serverCapex: ['national.serverCapexCnyPerMw', 'national.serverLifeYears', 'national.discountRate'],
  hallCapex: ['national.hallLifeYears', 'national.discountRate', 'sites.{site}.hallCapexCnyPerMw'],
  hallOm: ['national.hallOmShare', 'sites.{site}.hallCapexCnyPerMw'],
  gridEnergy: ['sites.{site}.tariffCnyPerMwh', 'sites.{site}.pue', 'workloads.{workload}.loadFactor'],
  windBuild: [
    'national.windCapexCnyPerMw',
    'national.windOmCnyPerMwYear',
    'national.windLifeYears',
    'national.discountRate',
  ],
  solarBuild: [
    'national.solarCapexCnyPerMw',
    'national.solarOmCnyPerMwYear',
    'national.solarLifeYears',
    'national.discountRate',
  ],
  directSupplyCharge: ['national.directSupplyChargeCnyPerMwh'],
  contractedGreen: ['national.greenPowerPremiumCnyPerMwh', 'national.interRegionalDeliveryCnyPerMwh', 'origins.'],
  contractedGreenCredit: ['provinces.{province}.tariffEnergyPartCnyPerMwh'],
  greenCertificates: ['national.greenCertificateCnyPerMwh'],
  fibre: [
    'national.linkFixedCnyPerGbpsMonth',
    'national.linkCnyPerGbpsMonthKm',
    'national.routeFactor',
    'workloads.{workload}.dataGbpsPerMw',
  ],
  carbonCost: ['national.carbonPriceCnyPerTonne', 'provinces.{province}.gridCarbonTonnesPerMwh'],
  unservedDemand: [],
}
