import { describe, expect, test } from 'vitest'
import { placeFrontLabels } from '../../../client/flows/frontLabels.ts'
import { frontFrame } from '../../../client/flows/frontLayout.ts'
import { lettersBox, placeLetters } from '../../../client/flows/frontLetters.ts'

/** Where the scale below begins. */
const base = frontFrame.height - frontFrame.bottom

describe('letters of plans beside the front', () => {
  test('stand under their mark where that is free', () => {
    expect(placeLetters([{ x: 150, y: 100, letters: 'A' }], [])).toEqual([{ x: 150, y: 119, anchor: 'middle' }])
  })

  // 19 below a mark 15 above the base line, and 2 for descent: 6 into the numbers of the scale.
  test('stand over a mark that lies low, so that no number of the scale is covered', () => {
    expect(placeLetters([{ x: 150, y: base - 15, letters: 'A' }], [])).toEqual([
      { x: 150, y: base - 25, anchor: 'middle' },
    ])
    expect(placeLetters([{ x: 150, y: base - 21, letters: 'A' }], [])[0]?.y).toBe(base - 2)
  })

  // "A B C" is 35 wide: middle on the left edge it would reach 17 into the numbers of the scale there.
  test('run to the right at the left edge', () => {
    const [at] = placeLetters([{ x: frontFrame.left, y: 100, letters: 'A B C' }], [])
    expect(at).toEqual({ x: frontFrame.left + 10, y: 104, anchor: 'start' })
  })

  test('cover no other mark and no point of the front', () => {
    const marks = [
      { x: 150, y: 100, letters: 'A' },
      { x: 152, y: 116, letters: 'B' },
    ]
    const [a, b] = placeLetters(marks, [{ x: 152, y: 130 }])
    expect(a).toEqual({ x: 150, y: 90, anchor: 'middle' })
    expect(b).toEqual({ x: 162, y: 120, anchor: 'start' })
  })

  test('of a mark that shares them with another need no place', () => {
    expect(placeLetters([{ x: 150, y: 100, letters: '' }], [])).toHaveLength(1)
  })
})

test('words beside a point keep off the letters', () => {
  const point = { x: 150, y: 100 }
  const taken = lettersBox({ x: 165, y: 92, anchor: 'middle' }, 'A')
  const texts = new Map([[0, 'knee']])
  // At the lower right end a letter stands over the mark: the words go over the letter, not into the scale below.
  const end = { x: frontFrame.width - 26, y: base - 10 }
  const [over] = placeLetters([{ ...end, letters: 'A' }], [])
  const [label] = placeFrontLabels([end], new Map([[0, '成本最低']]), over ? [lettersBox(over, 'A')] : [])
  expect(over).toMatchObject({ y: base - 20, anchor: 'middle' })
  expect(label).toMatchObject({ x: end.x + 4, y: base - 34, anchor: 'end' })
  // Above and to the right, from 159 on, stands the letter (161.5 to 168.5): below and to the left is free.
  expect(placeFrontLabels([point], texts, [taken])).toEqual([{ index: 0, text: 'knee', anchor: 'end', x: 141, y: 116 }])
})
