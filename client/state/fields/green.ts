import { amount, type ChoiceField, choice, type FieldGroup, type NumberField } from '../field.ts'

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

export const greenGroup: FieldGroup = {
  title: 'groupGreen',
  fields: [
    greenAccounting,
    greenShare,
    choice('green.scope', 'fieldScope', [
      ['site', 'scopeSite'],
      ['plan', 'scopePlan'],
    ]),
  ],
}
