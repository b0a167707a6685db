import type { ConstraintFamily } from '../constraintFamily.ts'
import { matchesHourly, storageSites } from '../storage.ts'
import { storeBalance } from './storageBalance.ts'

/**
 * Hourly accounting: green energy in store has a balance of its own, so that only what went in green comes out green.
 *
 *   storedGreenMwh[s,t] − storedGreenMwh[s,t−1] − h_t × (chargeFactor × chargeGreenMw[s,t] − dischargeGreenMw[s,t] / dischargeFactor)  =  0     ∀ s, t
 *
 * Unit    MWh.
 * Dual    CNY per MWh of green energy in store at the end of t.
 */
export const storageBalanceGreen: ConstraintFamily = storeBalance(
  'storageBalanceGreen',
  (instance) => (matchesHourly(instance) ? storageSites(instance) : []),
  'green',
)
