/**
 * "0.00" on the way to "0.001" is the number 0 already: what stands in an input in which somebody types must not be
 * written anew.
 */
export function isBeingTyped(input: HTMLInputElement | null, number: number | null): input is HTMLInputElement {
  if (!input || document.activeElement !== input) return false
  return input.validity.badInput || input.valueAsNumber === number
}
