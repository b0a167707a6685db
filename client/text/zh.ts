import type { TextKey } from './en.ts'
import { console } from './zh/console.ts'
import { hours } from './zh/hours.ts'
import { plan } from './zh/plan.ts'
import { scenario } from './zh/scenario.ts'
import { sites } from './zh/sites.ts'
import { sources } from './zh/sources.ts'
import { table } from './zh/table.ts'

/** 界面全部中文文字，与 en.ts 的键一一对应。 */
export const zh: Readonly<Record<TextKey, string>> = {
  ...console,
  ...plan,
  ...hours,
  ...scenario,
  ...sites,
  ...table,
  ...sources,
}
