import { type NationalFigureName, nationalFigureNames } from '../../contract/dataset.ts'
import { type NamedRange, namedRangeFaults } from '../namedRanges.ts'
import { defineTable, namedFigureColumns } from '../table.ts'

/** totalItMw differs by data set and is in datasets.csv. */
const tabledNationalNames = nationalFigureNames.filter((name) => name !== 'totalItMw')

const carbon = { unit: 'tCO2 per MWh', min: 0.1, max: 1.2 }
const money = { unit: 'CNY per MWh', min: 0, max: 1000 }
const years = { unit: 'years', min: 1, max: 50 }
const yearlyShare = { unit: 'share of capex per year', min: 0, max: 0.2 }

const ranges: Readonly<Record<Exclude<NationalFigureName, 'totalItMw'>, NamedRange>> = {
  itMwPerPflops: { unit: 'MW IT per PFLOPS dense FP16', min: 0.0002, max: 0.01 },
  idlePowerShare: { unit: 'share of rated power', min: 0, max: 1 },
  directShareMax: { unit: 'share of yearly load', min: 0, max: 1 },
  discountRate: { unit: '1/year', min: 0, max: 0.5 },
  serverCapexCnyPerMw: { unit: 'CNY per MW IT', min: 1e7, max: 1e9 },
  serverLifeYears: years,
  hallLifeYears: years,
  hallOmShare: yearlyShare,
  windCapexCnyPerMw: { unit: 'CNY per MW', min: 1e6, max: 2e7 },
  windOmCnyPerMwYear: { unit: 'CNY per MW-year', min: 1e4, max: 5e5 },
  windLifeYears: years,
  solarCapexCnyPerMw: { unit: 'CNY per MW', min: 1e6, max: 2e7 },
  solarOmCnyPerMwYear: { unit: 'CNY per MW-year', min: 1e4, max: 5e5 },
  solarLifeYears: years,
  storageCapexCnyPerMw: { unit: 'CNY per MW', min: 1e4, max: 1e7 },
  storageCapexCnyPerMwh: { unit: 'CNY per MWh', min: 1e5, max: 1e7 },
  storageRoundTripFactor: { unit: 'energy out / in', min: 0.3, max: 1 },
  storageLifeYears: years,
  storageOmShare: yearlyShare,
  directSupplyChargeCnyPerMwh: money,
  greenPowerPremiumCnyPerMwh: money,
  interRegionalDeliveryCnyPerMwh: money,
  greenCertificateCnyPerMwh: money,
  carbonPriceCnyPerTonne: { unit: 'CNY per tCO2', min: 0, max: 5000 },
  residualCarbonTonnesPerMwh2021: carbon,
  residualCarbonTonnesPerMwh2022: carbon,
  residualCarbonTonnesPerMwh2023: carbon,
  latencyMsPerKm: { unit: 'ms per km of fibre, one-way', min: 0.0033, max: 0.01 },
  routeFactor: { unit: 'fibre km / great-circle km', min: 1, max: 5 },
  fixedLatencyMs: { unit: 'ms one-way per path', min: 0, max: 100 },
  linkFixedCnyPerGbpsMonth: { unit: 'CNY per Gbps-month', min: 0, max: 1e5 },
  linkCnyPerGbpsMonthKm: { unit: 'CNY per Gbps-month and km', min: 0, max: 100 },
  embodiedServerTonnesPerMw: { unit: 'tCO2e per MW IT', min: 0, max: 20_000 },
  embodiedHallTonnesPerMw: { unit: 'tCO2e per MW IT', min: 0, max: 20_000 },
  localBuildJobsPerMcny: { unit: 'job-years per million CNY built', min: 0, max: 20 },
  localRunJobsPerMw: { unit: 'jobs per MW IT', min: 0, max: 20 },
  localTaxShare: { unit: 'share of local investment and running cost', min: 0, max: 0.5 },
  economicSiteItMw: { unit: 'MW IT', min: 0, max: 1000 },
  siteFixedCnyPerYear: { unit: 'CNY per year', min: 0, max: 1e9 },
  embodiedWindTonnesPerMw: { unit: 'tCO2e per MW', min: 0, max: 5000 },
  embodiedSolarTonnesPerMw: { unit: 'tCO2e per MW', min: 0, max: 5000 },
  embodiedStorageTonnesPerMwh: { unit: 'tCO2e per MWh', min: 0, max: 1000 },
  pueTemperatureSlopePerC: { unit: 'PUE per degree Celsius', min: 0, max: 0.05 },
  pueFreeCoolingBelowC: { unit: 'degrees Celsius', min: -20, max: 40 },
  storageMaxMwPerItMw: { unit: 'MW per MW of maxItMw', min: 0, max: 20 },
  storageMaxHours: { unit: 'MWh per MW', min: 0, max: 200 },
}

/** National figures. Money in CNY of 2025. */
export const nationalFigures = defineTable({
  file: 'tables/national_figures.csv',
  about: 'National figures, one a row, the unit in its name',
  key: ['figure'],
  covers: [tabledNationalNames],
  columns: namedFigureColumns(tabledNationalNames, 'national figure'),
  faults: (row) => namedRangeFaults(row, ranges),
})
