import type { TextKey } from '../text/en.ts'

interface FieldBase {
  readonly path: string
  readonly label: TextKey
}

/** A number shown in other units than the scenario's: shown = value / factor. */
export interface NumberField extends FieldBase {
  readonly kind: 'number'
  readonly factor: number
  readonly min: number
  readonly max: number
  readonly step: number
  /** Figure of the data set that holds while the field is empty; null where empty means "no limit". */
  readonly figure: string | null
  readonly fallback: number | null
}

export interface ChoiceField extends FieldBase {
  readonly kind: 'choice'
  readonly choices: readonly { readonly value: string; readonly label: TextKey | null; readonly text?: string }[]
  readonly fallback: string
}

export interface SwitchField extends FieldBase {
  readonly kind: 'switch'
  readonly fallback: boolean
}

export type Field = NumberField | ChoiceField | SwitchField

export interface FieldGroup {
  readonly title: TextKey
  readonly fields: readonly Field[]
}

interface NumberOptions {
  readonly factor?: number
  readonly min?: number
  readonly max: number
  readonly step: number
  readonly figure?: string
  readonly fallback?: number
}

function amount(
  path: string,
  label: TextKey,
  { factor = 1, min = 0, max, step, figure, fallback }: NumberOptions,
): NumberField {
  return { kind: 'number', path, label, factor, min, max, step, figure: figure ?? null, fallback: fallback ?? null }
}

function choice(path: string, label: TextKey, values: readonly (readonly [string, TextKey])[]): ChoiceField {
  const choices = values.map(([value, text]) => ({ value, label: text }))
  return { kind: 'choice', path, label, choices, fallback: values[0]?.[0] ?? '' }
}

function onOff(path: string, label: TextKey, fallback: boolean): SwitchField {
  return { kind: 'switch', path, label, fallback }
}

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
    ],
  },
  {
    title: 'groupGreen',
    fields: [
      choice('green.accounting', 'fieldAccounting', [
        ['none', 'accountingNone'],
        ['greenCertificate', 'accountingCertificate'],
        ['annual', 'accountingAnnual'],
      ]),
      amount('green.share', 'fieldGreenShare', { factor: 0.01, max: 100, step: 5, fallback: 0.8 }),
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
      amount('supply.directShareMax', 'fieldDirectShare', {
        factor: 0.01,
        max: 100,
        step: 5,
        figure: 'national.directShareMax',
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
    ],
  },
]

export const allFields: readonly Field[] = fieldGroups.flatMap(({ fields }) => fields)
