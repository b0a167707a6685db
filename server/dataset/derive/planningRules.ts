import type { Figure } from '../../contract/figure.ts'
import { figureMap, need } from '../figures.ts'
import type { Tables } from '../readTables.ts'
import type { PlanningRuleName } from '../tables/planningRules.ts'

/** The stated assumptions by name. */
export function planningRulesOf(tables: Tables): (name: PlanningRuleName) => Figure {
  const rules = figureMap(tables.planningRules, (c) => c.figure, 'value')
  return (name) => need(rules, name)
}
