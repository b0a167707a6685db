import type { Dataset } from '../../contract/dataset.ts'
import type { Rules } from '../rules.ts'
import type { FigureLedger } from './figureLedger.ts'

/** Rules whose limit a document sets, by the policy of the data set that holds it. */
const documented: Readonly<Record<string, (rules: Rules) => number | null>> = {
  'cluster-on-rack-min': ({ onRackFloor }) => onRackFloor,
  'green-share-new-hub-min': ({ greenFloorByHub }) => greenFloorByHub,
  'new-compute-in-hubs-min': ({ hubShareOfNewHalls }) => hubShareOfNewHalls,
  'direct-green-self-use-min': ({ directSupply }) => directSupply?.selfUseShareMin ?? null,
  'direct-green-load-share-min': ({ directSupply }) => directSupply?.loadShareMin ?? null,
  'direct-green-export-max': ({ directSupply }) => directSupply?.exportShareMax ?? null,
}

/** Takes every documented limit that is on into the ledger, so that a plan can be traced to the document. */
export function takePolicyFigures(rules: Rules, { policies }: Dataset, ledger: FigureLedger): void {
  for (const { policyId, limit } of policies) {
    const asked = documented[policyId]?.(rules) ?? null
    if (asked !== null) ledger.take(`policies.${policyId}`, limit, asked)
  }
}
