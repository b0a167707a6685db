import { amount, choice, type FieldGroup, onOff } from '../field.ts'

const typicalDays = ['typicalDays'] as const

export const timeGroup: FieldGroup = {
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
}
