import type { Field, FieldGroup } from './field.ts'
import { carbonGroup } from './fields/carbon.ts'
import { demandGroup, workloadGroup } from './fields/demand.ts'
import { greenGroup } from './fields/green.ts'
import { budgetGroup, directSupplyGroup, leverGroup, policyGroup, spreadGroup } from './fields/policy.ts'
import { pricesGroup } from './fields/prices.ts'
import { sitingGroup } from './fields/siting.ts'
import { solverGroup } from './fields/solver.ts'
import { supplyGroup } from './fields/supply.ts'
import { timeGroup } from './fields/time.ts'

/** Every input of the Scenario panel, in the order a planner reads them. Limits are those of the scenario schema. */
export const fieldGroups: readonly FieldGroup[] = [
  demandGroup,
  workloadGroup,
  timeGroup,
  carbonGroup,
  greenGroup,
  supplyGroup,
  policyGroup,
  sitingGroup,
  directSupplyGroup,
  spreadGroup,
  leverGroup,
  budgetGroup,
  pricesGroup,
  solverGroup,
]

export const allFields: readonly Field[] = fieldGroups.flatMap(({ fields }) => fields)
