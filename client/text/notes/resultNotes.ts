import { conflictNotes } from './conflictNotes.ts'
import { driverNotes } from './driverNotes.ts'
import { flowNotes } from './flowNotes.ts'
import { frontNotes } from './frontNotes.ts'
import { hourNotes } from './hourNotes.ts'
import { planNotes } from './planNotes.ts'
import { proofNotes } from './proofNotes.ts'
import { reportNotes } from './reportNotes.ts'
import type { ResultNote } from './resultNote.ts'
import { siteNotes } from './siteNotes.ts'
import { sitingNotes } from './sitingNotes.ts'
import { wayNotes } from './wayNotes.ts'
import { whyNotes } from './whyNotes.ts'

export const resultNotes = {
  ...flowNotes,
  ...siteNotes,
  ...sitingNotes,
  ...planNotes,
  ...hourNotes,
  ...proofNotes,
  ...whyNotes,
  ...conflictNotes,
  ...driverNotes,
  ...frontNotes,
  ...wayNotes,
  ...reportNotes,
} as const

export type ResultName = keyof typeof resultNotes

/** The note of a result, by the name a cell or button carries. */
export function resultNote(name: string): ResultNote | null {
  return Object.hasOwn(resultNotes, name) ? resultNotes[name as ResultName] : null
}
