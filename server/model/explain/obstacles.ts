import type { Statement } from '../../contract/plan.ts'
import type { Instance } from '../instance.ts'
import { carbonObstacles } from './obstacles/carbon.ts'
import { greenObstacles } from './obstacles/green.ts'
import { hubObstacles } from './obstacles/hub.ts'
import { reachObstacles } from './obstacles/reach.ts'
import { roomObstacles } from './obstacles/room.ts'
import { westObstacles } from './obstacles/west.ts'

/**
 * What can be seen to be impossible before any solver starts, in the planner's words: what is asked and what exists. Each
 * is a bound that no plan can beat, so an instance with an obstacle has no plan; one without may still have none.
 * `values.rule` names the rule it speaks of, as in a conflict.
 */
export function obstacles(instance: Instance): Statement[] {
  if (instance.economics.unservedPriceCnyPerMwYear !== null) return westObstacles(instance)
  return [
    ...reachObstacles(instance),
    ...roomObstacles(instance),
    ...westObstacles(instance),
    ...hubObstacles(instance),
    ...greenObstacles(instance),
    ...carbonObstacles(instance),
  ]
}
