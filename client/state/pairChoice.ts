import { signal } from '@preact/signals'

/** The pair that is open in "bit or electron"; null: the one that saves most. */
export const chosenPair = signal<{ readonly regionId: string; readonly provinceId: string } | null>(null)
