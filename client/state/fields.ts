import { amount, type ChoiceField, choice, type Field, type FieldGroup, type NumberField, onOff } from './field.ts'

const datasets: ChoiceField = {
  kind: 'choice',
  path: 'dataset',
  label: 'fieldDataset',
  fallback: 'china-2030',
  choices: [
    { value: 'china-2025', label: 'datasetChina2025' },
    { value: 'china-2030', label: 'datasetChina2030' },
    { value: 'china-2030-high', label: 'datasetChina2030High' },
  ],
}

const typicalDays = ['typicalDays'] as const

/** Which count of green a rule asks for; the three scores stand beside it. */
export const greenAccounting: ChoiceField = choice(
  'green.accounting',
  'fieldAccounting',
  [
    ['none', 'accountingNone'],
    ['greenCertificate', 'accountingCertificate'],
    ['annual', 'accountingAnnual'],
    ['hourly', 'accountingHourly'],
  ],
  ['hourly'],
)

export const greenShare: NumberField = amount('green.share', 'fieldGreenShare', {
  factor: 0.01,
  max: 100,
  step: 5,
  fallback: 0.8,
})

/** The inputs that matter most, in the order a planner reads them. Limits are those of the scenario schema. */
export const fieldGroups: readonly FieldGroup[] = [
  {
    title: 'groupDemand',
    fields: [
      datasets,
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
  },
  {
    title: 'groupTime',
    fields: [
      {
        ...choice('timeMode', 'fieldTimeMode', [
          ['year', 'timeYear'],
          ['typicalDays', 'timeTypicalDays'],
          ['hours', 'timeHours'],
        ]),
        usual: 'typicalDays',
      },
      amount('time.days', 'fieldDays', { min: 1, max: 60, step: 1, fallback: 4, modes: typicalDays }),
      onOff('time.extremeDays', 'fieldExtremeDays', true, { modes: typicalDays }),
      amount('time.startHour', 'fieldStartHour', { max: 8783, step: 24, fallback: 0, modes: ['hours'] }),
      amount('time.hours', 'fieldHours', { min: 1, max: 8784, step: 24, fallback: 168, modes: ['hours'] }),
      amount('time.weatherSeed', 'fieldWeatherSeed', {
        max: 2 ** 31,
        step: 1,
        fallback: 1,
        modes: ['typicalDays', 'hours'],
      }),
      onOff('time.checkOverYear', 'fieldCheckOverYear', false, { modes: typicalDays }),
      choice(
        'routing',
        'fieldRouting',
        [
          ['steady', 'routingSteady'],
          ['hourly', 'routingHourly'],
        ],
        ['hourly'],
      ),
    ],
  },
  {
    title: 'groupCarbon',
    fields: [
      amount('carbon.priceCnyPerTonne', 'fieldCarbonPrice', {
        max: 1e5,
        step: 10,
        figure: 'national.carbonPriceCnyPerTonne',
      }),
      amount('carbon.capTonnes', 'fieldCarbonCap', { factor: 1e6, max: 1e6, step: 1 }),
      choice('carbon.account', 'fieldAccount', [
        ['location', 'accountLocation'],
        ['market', 'accountMarket'],
      ]),
      choice('carbon.factorYear', 'fieldFactorYear', [
        ['2022', 'year2022'],
        ['2021', 'year2021'],
        ['2023', 'year2023'],
      ]),
      onOff('carbon.countEmbodied', 'fieldCountEmbodied', false),
    ],
  },
  {
    title: 'groupGreen',
    fields: [
      greenAccounting,
      greenShare,
      choice('green.scope', 'fieldScope', [
        ['site', 'scopeSite'],
        ['plan', 'scopePlan'],
      ]),
    ],
  },
  {
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
      }),
      amount('supply.directShareMax', 'fieldDirectShare', {
        factor: 0.01,
        max: 100,
        step: 5,
        figure: 'national.directShareMax',
        modes: ['year'],
      }),
    ],
  },
  {
    title: 'groupPolicy',
    fields: [
      onOff('policy.westSuitable', 'fieldWestSuitable', true),
      amount('policy.minWestShare', 'fieldMinWest', { factor: 0.01, max: 100, step: 5 }),
      amount('policy.pueCeiling', 'fieldPueCeiling', { min: 1, max: 3, step: 0.01 }),
      amount('policy.hubShareOfNewHalls', 'fieldHubShare', { factor: 0.01, max: 100, step: 5 }),
    ],
  },
  {
    title: 'groupPrices',
    fields: [
      amount('prices.tariffFactor', 'fieldTariffFactor', { max: 10, step: 0.1, fallback: 1 }),
      amount('prices.discountRate', 'fieldDiscount', {
        factor: 0.01,
        max: 50,
        step: 0.5,
        figure: 'national.discountRate',
      }),
      amount('prices.serverCapexCnyPerMw', 'fieldServerCapex', {
        factor: 1e6,
        max: 1e6,
        step: 10,
        figure: 'national.serverCapexCnyPerMw',
      }),
      amount('prices.storageCapexCnyPerMwh', 'fieldStorageCapexEnergy', {
        factor: 1e3,
        max: 1e9,
        step: 50,
        figure: 'national.storageCapexCnyPerMwh',
        modes: ['typicalDays', 'hours'],
      }),
      amount('prices.storageCapexCnyPerMw', 'fieldStorageCapexPower', {
        factor: 1e3,
        max: 1e9,
        step: 50,
        figure: 'national.storageCapexCnyPerMw',
        modes: ['typicalDays', 'hours'],
      }),
    ],
  },
  {
    title: 'groupSolver',
    fields: [
      {
        kind: 'choice',
        path: 'solver',
        label: 'fieldSolver',
        fallback: 'auto',
        choices: [
          { value: 'auto', label: 'solverAuto' },
          { value: 'highs', label: null, text: 'HiGHS' },
          { value: 'javascriptLp', label: null, text: 'javascript-lp-solver' },
        ],
      },
      amount('timeLimitSeconds', 'fieldTimeLimit', { min: 1, max: 3600, step: 30, fallback: 300 }),
    ],
  },
]

export const allFields: readonly Field[] = fieldGroups.flatMap(({ fields }) => fields)
