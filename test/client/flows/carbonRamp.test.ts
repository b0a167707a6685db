import { describe, expect, test } from 'vitest'
import { carbonBreaksGramsPerKwh, carbonColour, carbonSteps } from '../../../client/flows/carbonRamp.ts'
import { legendSteps } from '../../../client/flows/legendSteps.ts'
import { colourDistance, contrast } from './colourDistance.ts'

const themes = [
  { theme: 'light', dark: false },
  { theme: 'dark', dark: true },
]

describe.each(themes)('$theme ramp', ({ dark }) => {
  const steps = carbonSteps(dark)

  test.each(['normal', 'protanopia', 'deuteranopia'] as const)(
    'every pair of steps is apart for %s vision',
    (seenBy) => {
      const distances = steps.flatMap((a, i) =>
        steps.slice(i + 1).map((b) => colourDistance(a.colour, b.colour, seenBy)),
      )
      expect(distances).toHaveLength(21)
      expect(Math.min(...distances)).toBeGreaterThanOrEqual(11)
    },
  )

  test('a value has the colour of the step the legend prints it under', () => {
    for (const { colour, fromGramsPerKwh, toGramsPerKwh } of steps) {
      expect(carbonColour(fromGramsPerKwh, dark)).toBe(colour)
      expect(carbonColour((toGramsPerKwh ?? 5000) - 0.001, dark)).toBe(colour)
    }
    expect(legendSteps(dark).carbon.map(({ label }) => Number(label))).toEqual([0, ...carbonBreaksGramsPerKwh])
  })
})

test('on the dark land every step shows, the dirtiest too', () => {
  for (const { colour } of carbonSteps(true)) expect(contrast(colour, '#1a232b')).toBeGreaterThan(2)
})
