import { console } from './en/console.ts'
import { hours } from './en/hours.ts'
import { plan } from './en/plan.ts'
import { scenario } from './en/scenario.ts'
import { sites } from './en/sites.ts'
import { sources } from './en/sources.ts'
import { table } from './en/table.ts'

/** Every string of the console in English, by what it is about; zh.ts has the same keys. */
export const en = { ...console, ...plan, ...hours, ...scenario, ...sites, ...table, ...sources } as const

export type TextKey = keyof typeof en
