/** How dichromats see a colour: matrices of Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB. */
const vision = {
  normal: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
} as const
export type Vision = keyof typeof vision

type Triple = readonly [number, number, number]

/** Distance of two `#rrggbb` colours in CIE Lab (delta E of 1976) as somebody with this vision sees them. */
export function colourDistance(a: string, b: string, seenBy: Vision): number {
  const [la, aa, ba] = toLab(a, seenBy)
  const [lb, ab, bb] = toLab(b, seenBy)
  return Math.hypot(la - lb, aa - ab, ba - bb)
}

/** WCAG contrast of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [bright, dim] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number]
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(colour: string): number {
  const [r, g, b] = toLinear(colour)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function toLab(colour: string, seenBy: Vision): Triple {
  const m = vision[seenBy]
  const [r0, g0, b0] = toLinear(colour)
  const mix = (i: 0 | 3 | 6): number => {
    const weights = m.slice(i, i + 3) as [number, number, number]
    return Math.min(1, Math.max(0, weights[0] * r0 + weights[1] * g0 + weights[2] * b0))
  }
  const [r, g, b] = [mix(0), mix(3), mix(6)]
  // sRGB to XYZ over the white point D65.
  const x = cubeRoot((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = cubeRoot(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = cubeRoot((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function cubeRoot(t: number): number {
  return t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116
}

function toLinear(colour: string): Triple {
  const channel = (at: number): number => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}
