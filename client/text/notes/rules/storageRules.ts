import { words } from '../resultNote.ts'
import type { RuleNote } from './ruleNote.ts'

/** What a battery can do. */
export const storageRules: Readonly<Record<string, RuleNote>> = {
  storageBalance: {
    name: words('energy in store', '储能电量平衡'),
    what: words(
      'What is in store is what was there, plus what went in, less what came out, with losses both ways.',
      '储能电量等于原有电量加充入、减放出，充放均计损耗。',
    ),
    over: ['site', 'period'],
    data: ['national.storageRoundTripFactor'],
  },
  storageBalanceGreen: {
    name: words('green energy in store', '储能绿电平衡'),
    what: words(
      'Hourly accounting keeps a balance of its own for green energy in store: only what went in green comes out green.',
      '逐时匹配时，储能中的绿电单独计量：充入为绿电的才能按绿电放出。',
    ),
    over: ['site', 'period'],
    data: ['national.storageRoundTripFactor'],
  },
  storagePower: {
    name: words('power of the storage', '储能功率'),
    what: words('Charging and discharging stay within the power that is built.', '充放电功率不超过已建储能功率。'),
    over: ['site', 'period'],
    data: ['national.storageCapexCnyPerMw', 'national.storageMaxMwPerItMw'],
  },
  storageDuration: {
    name: words('hours of the storage', '储能时长'),
    what: words(
      'A battery holds so many hours of its power: no fewer and no more than are on offer.',
      '储能时长不低于、也不高于可选范围。',
    ),
    over: ['site', 'bound'],
    data: ['national.storageMaxHours', 'national.storageCapexCnyPerMwh'],
  },
  storageEnergy: {
    name: words('room in the storage', '储能容量'),
    what: words('The storage never holds more than was built.', '储能电量不超过已建容量。'),
    over: ['site', 'period'],
    data: ['national.storageCapexCnyPerMwh', 'national.storageMaxHours'],
  },
  storageCarried: {
    name: words('energy carried between days', '跨日储能'),
    what: words(
      'Energy in store is carried from day to day along the calendar of typical days, never below empty and never above full.',
      '储能电量沿典型日日历逐日结转，不低于空、不高于满。',
    ),
    over: ['site', 'bound', 'stretch'],
    data: ['national.storageCapexCnyPerMwh', 'national.storageRoundTripFactor'],
  },
}
