/**
 * A stream of 32-bit numbers from a name and a seed: small fast counter generator (sfc32), integer arithmetic only,
 * so that every machine draws the same.
 */
export function randomStream(name: string, seed: number): () => number {
  let a = hash(name, seed | 0)
  let b = hash(name, ~seed)
  let c = 0x9e3779b9
  let counter = 1
  const next = () => {
    const drawn = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + drawn) | 0
    return drawn >>> 0
  }
  // The first draws still show the seed.
  for (let i = 0; i < 16; i++) next()
  return next
}

/** `count` independent standard normal numbers (Box and Muller 1958). */
export function normals(next: () => number, count: number): Float64Array {
  const drawn = new Float64Array(count)
  for (let i = 0; i < count; i += 2) {
    // Half a step off zero, so that the logarithm is finite.
    const radius = Math.sqrt(-2 * Math.log((next() + 0.5) / 4_294_967_296))
    const angle = (2 * Math.PI * next()) / 4_294_967_296
    drawn[i] = radius * Math.cos(angle)
    if (i + 1 < count) drawn[i + 1] = radius * Math.sin(angle)
  }
  return drawn
}

/** FNV-1a over the name's characters, stirred at the end. */
function hash(name: string, start: number): number {
  let value = 0x811c9dc5 ^ start
  for (let i = 0; i < name.length; i++) value = Math.imul(value ^ name.charCodeAt(i), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  return (value ^ (value >>> 15)) | 0
}
