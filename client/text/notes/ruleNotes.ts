import { boundRules } from './rules/boundRules.ts'
import { greenRules } from './rules/greenRules.ts'
import { placementRules } from './rules/placementRules.ts'
import { policyRules } from './rules/policyRules.ts'
import { powerRules } from './rules/powerRules.ts'
import type { RuleNote } from './rules/ruleNote.ts'
import { sitingRules } from './rules/sitingRules.ts'
import { storageRules } from './rules/storageRules.ts'
import { workRules } from './rules/workRules.ts'

/** The constraint families, by the name the model has for them. */
export const ruleNotes: Readonly<Record<string, RuleNote>> = {
  ...placementRules,
  ...workRules,
  ...powerRules,
  ...storageRules,
  ...greenRules,
  ...policyRules,
  ...sitingRules,
  ...boundRules,
}
