/** Sphere of the same area as WGS-84, km: distances on it are fit for drawing, and no figure of a plan uses them. */
const earthKm = 6371.0072
const toRadians = Math.PI / 180
const lon0 = 105 * toRadians
const sin1 = Math.sin(25 * toRadians)
const sin2 = Math.sin(47 * toRadians)
/** Cone constant, and the two constants of Albers' equal-area conic between the standard parallels 25 and 47 N. */
const cone = (sin1 + sin2) / 2
const constant = Math.cos(25 * toRadians) ** 2 + 2 * cone * sin1
const rho0 = rho(0)

/** Albers equal-area conic, central meridian 105 E. Plane in km: x east, y north. */
export function projectAlbers([lon, lat]: readonly [number, number]): readonly [number, number] {
  const theta = cone * (lon * toRadians - lon0)
  const radius = rho(lat * toRadians)
  return [radius * Math.sin(theta), rho0 - radius * Math.cos(theta)]
}

/** [lon, lat] of a point of the plane. */
export function unprojectAlbers([x, y]: readonly [number, number]): readonly [number, number] {
  const down = rho0 - y
  const radius = Math.hypot(x, down)
  const sinLat = (constant - ((radius * cone) / earthKm) ** 2) / (2 * cone)
  const lat = Math.asin(Math.min(1, Math.max(-1, sinLat)))
  return [(lon0 + Math.atan2(x, down) / cone) / toRadians, lat / toRadians]
}

function rho(latRadians: number): number {
  return (earthKm * Math.sqrt(Math.max(0, constant - 2 * cone * Math.sin(latRadians)))) / cone
}
