import { Climate } from '../../contract/climate.ts'
import { choice } from '../column.ts'
import { namedRangeFaults } from '../namedRanges.ts'
import { defineTable, namedFigureColumns } from '../table.ts'

const ratio = { unit: 'ratio', min: 0, max: 5 }
const factor = { unit: 'ratio', min: 0, max: 1 }
const correlation = { unit: 'ratio', min: -1, max: 1 }

const ranges = {
  windHourlyCv: ratio,
  windAcf1h: correlation,
  windAcf6h: correlation,
  windAcf24h: correlation,
  windRampRatio: ratio,
  windDailyCv: ratio,
  windP05Factor: factor,
  windP95Factor: factor,
  windMaxFactor: factor,
  solarDailyCv: ratio,
  solarDailySdAfter31Days: ratio,
  solarDailyAcfAfter31Days: correlation,
  solarAcf1h: correlation,
  solarMaxFactor: factor,
  solarFullLoadHours: { unit: 'h per year', min: 500, max: 4000 },
  windSolarCorrelationHourly: correlation,
  windSolarCorrelationDaily: correlation,
  windSolarCorrelationMonthly: correlation,
  windWinterRatio: ratio,
  windSpringRatio: ratio,
  windSummerRatio: ratio,
  windAutumnRatio: ratio,
  solarWinterRatio: ratio,
  solarSpringRatio: ratio,
  solarSummerRatio: ratio,
  solarAutumnRatio: ratio,
  windDiurnalRangeRatio: ratio,
  windPeakHour: { unit: 'h', min: 0, max: 23 },
  windLullHours: { unit: 'h', min: 1, max: 1000 },
  mixLullDays: { unit: 'days', min: 0, max: 100 },
  worstDayMixRatio: ratio,
  worst3DayMixRatio: ratio,
  worst7DayMixRatio: ratio,
} as const

// Object.keys forgets which names they are.
const statistics = Object.keys(ranges) as (keyof typeof ranges)[]

/** Statistics that synthetic wind and solar series are held to; `server/series/weatherStatistics.ts` defines each. */
export const profileTargets = defineTable({
  file: 'tables/profile_targets.csv',
  about: 'What wind and solar series of a region look like in statistics, to test the synthetic ones',
  key: ['climate', 'scale', 'figure'],
  columns: {
    climate: choice([...Climate.options, 'all'], 'climate region'),
    scale: choice(['province', 'plant'], 'the mean of a province, or one plant'),
    ...namedFigureColumns(statistics, 'statistic; a ratio is over the mean of the year'),
  },
  faults: (row) => namedRangeFaults(row, ranges),
})
