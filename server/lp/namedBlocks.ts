import type { IndexSet } from './indexSet.ts'

/** Consecutive numbers under one name: the columns of a variable family or the rows of a constraint family. */
export interface NamedBlock {
  readonly name: string
  readonly offset: number
  count: number
  readonly label?: ((i: number) => string) | undefined
  readonly over?: readonly IndexSet[]
}

/** The block that holds `index`; blocks are in ascending order without gaps. Throws when no block does. */
export function blockHolding(blocks: readonly NamedBlock[], index: number): NamedBlock {
  let low = 0
  let high = blocks.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const block = blocks[middle]
    if (block === undefined) break
    if (index < block.offset) high = middle - 1
    else if (index >= block.offset + block.count) low = middle + 1
    else return block
  }
  throw new RangeError(`no row or column has the number ${index}`)
}

/** `family[label]`, or `family[3]` when the family has no label function. Made only when somebody asks. */
export function nameInBlock(blocks: readonly NamedBlock[], index: number): string {
  const block = blockHolding(blocks, index)
  const i = index - block.offset
  return `${block.name}[${block.label ? block.label(i) : i}]`
}
