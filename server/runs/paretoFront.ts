/** A solved point of the front. The marginal costs are CNY per tonne, >= 0; null where they are not known or infinite. */
export interface FrontSample {
  readonly carbon: number
  readonly cost: number
  readonly macTighter: number | null
  readonly macLooser: number | null
}

export interface NextCap {
  readonly carbon: number
  /** How far the true front may lie below the chord here, in the scaled space. */
  readonly gap: number
}

/** Below this the front between two points is known to be their chord. */
const straight = 1e-7
/** A new cap keeps this share of the interval from both of its ends. */
const margin = 0.01

/**
 * Where the next point tells most. The front is convex: between two neighbours it lies under their chord and above the
 * lines that their marginal costs draw. The new cap is where those lines meet, in the interval where that corner lies
 * farthest from the chord; with every interval known to be straight, the middle of the longest one. Samples stand in
 * order of carbon; null with fewer than two or no room between any.
 */
export function nextCap(samples: readonly FrontSample[]): NextCap | null {
  const scale = scaleOf(samples)
  if (!scale) return null
  let bend: NextCap | null = null
  let longest: { carbon: number; length: number } | null = null
  for (let i = 0; i + 1 < samples.length; i++) {
    const [left, right] = [samples[i], samples[i + 1]]
    if (!left || !right || right.carbon <= left.carbon) continue
    const corner = cornerOf(left, right, scale)
    if (corner.gap > (bend?.gap ?? straight)) bend = corner
    const length = Math.hypot((right.carbon - left.carbon) / scale.carbon, (left.cost - right.cost) / scale.cost)
    if (length > (longest?.length ?? 0)) longest = { carbon: (left.carbon + right.carbon) / 2, length }
  }
  if (bend) return bend
  return longest && { carbon: longest.carbon, gap: 0 }
}

/** Two neighbours between which the front bends most, by their index, and what a tonne costs between them on average. */
export interface Bend {
  readonly left: number
  readonly price: number
  /** How far the front may lie below the chord there, in the scaled space. */
  readonly gap: number
  /** How far below the chord a point between the two lies, in the same measure. */
  depthOf(sample: FrontSample): number
}

/** Null where every stretch is known to be straight. At that price lies the point farthest below the chord. */
export function largestBend(samples: readonly FrontSample[]): Bend | null {
  const scale = scaleOf(samples)
  let most = straight
  let bend: Bend | null = null
  for (let i = 0; i + 1 < samples.length; i++) {
    const [left, right] = [samples[i], samples[i + 1]]
    if (!scale || !left || !right || right.carbon <= left.carbon) continue
    const { gap } = cornerOf(left, right, scale)
    if (gap <= most) continue
    most = gap
    const price = (left.cost - right.cost) / (right.carbon - left.carbon)
    const steepness = Math.hypot(1, (price * scale.carbon) / scale.cost)
    const depthOf = ({ carbon, cost }: FrontSample): number =>
      (left.cost - price * (carbon - left.carbon) - cost) / scale.cost / steepness
    bend = { left: i, price, gap, depthOf }
  }
  return bend
}

/** Largest distance between the true front and the chords through the samples, in the scaled space; null when unknown. */
export function largestGap(samples: readonly FrontSample[]): number | null {
  const scale = scaleOf(samples)
  if (!scale) return 0
  let largest = 0
  for (let i = 0; i + 1 < samples.length; i++) {
    const [left, right] = [samples[i], samples[i + 1]]
    if (!left || !right || right.carbon <= left.carbon) continue
    if (left.macLooser === null || right.macTighter === null) return null
    largest = Math.max(largest, cornerOf(left, right, scale).gap)
  }
  return largest
}

interface Scale {
  readonly carbon: number
  readonly cost: number
}

function scaleOf(samples: readonly FrontSample[]): Scale | null {
  const [first, last] = [samples[0], samples.at(-1)]
  if (!first || !last) return null
  const scale = { carbon: last.carbon - first.carbon, cost: first.cost - last.cost }
  return scale.carbon > 0 && scale.cost > 0 ? scale : null
}

function cornerOf(left: FrontSample, right: FrontSample, scale: Scale): NextCap {
  const width = right.carbon - left.carbon
  const chord = (left.cost - right.cost) / width
  // The true slopes enclose the chord's; an unknown one says nothing.
  const steep = Math.max(left.macLooser ?? Infinity, chord)
  const flat = Math.min(right.macTighter ?? 0, chord)
  if (!Number.isFinite(steep) && flat === 0) return { carbon: left.carbon + width / 2, gap: width / scale.carbon }
  const share = Number.isFinite(steep) ? (steep > flat ? (chord - flat) / (steep - flat) : 0.5) : 0
  const below = Number.isFinite(steep) ? (steep - chord) * share * width : (chord - flat) * width
  // Vertical distance to distance from the chord, both axes scaled.
  const slope = (chord * scale.carbon) / scale.cost
  const gap = below / scale.cost / Math.hypot(1, slope)
  return { carbon: left.carbon + width * Math.min(Math.max(share, margin), 1 - margin), gap }
}

export interface Knee {
  readonly index: number
  /** Distance from the chord between the ends, both axes scaled to 0..1. */
  readonly distance: number
}

/** The point farthest below the chord between the ends; the first of equals. Null on a straight front. */
export function kneeOf(samples: readonly FrontSample[]): Knee | null {
  const scale = scaleOf(samples)
  const [first, last] = [samples[0], samples.at(-1)]
  if (!scale || !first || !last) return null
  let knee: Knee | null = null
  for (const [index, { carbon, cost }] of samples.entries()) {
    const x = (carbon - first.carbon) / scale.carbon
    const y = (cost - last.cost) / scale.cost
    const distance = (1 - x - y) / Math.SQRT2
    if (distance > (knee?.distance ?? straight)) knee = { index, distance }
  }
  return knee
}

/**
 * What the front costs at that carbon or less; null where even the cleanest point emits more. Plans mix: between two
 * neighbours lies a plan of their mean. With decisions in whole numbers they do not, and the cleaner point is what there is.
 */
export function costAt(samples: readonly FrontSample[], carbon: number, mixes: boolean): number | null {
  const last = samples.at(-1)
  const first = samples[0]
  if (!first || !last || carbon < first.carbon) return null
  if (carbon >= last.carbon) return last.cost
  const i = samples.findIndex((sample) => sample.carbon > carbon)
  const [left, right] = [samples[i - 1], samples[i]]
  if (!left || !right) return null
  const share = mixes ? (carbon - left.carbon) / (right.carbon - left.carbon) : 0
  return left.cost + share * (right.cost - left.cost)
}

/** What the front emits at that cost or less; null where even the cheapest point costs more. */
export function carbonAt(samples: readonly FrontSample[], cost: number, mixes: boolean): number | null {
  const swapped = samples.map((at) => ({ carbon: at.cost, cost: at.carbon, macTighter: null, macLooser: null }))
  return costAt(swapped.reverse(), cost, mixes)
}
