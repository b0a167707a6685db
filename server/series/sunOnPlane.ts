import type { Position } from '../contract/figure.ts'
import { daysPerYear, hoursPerDay, hoursPerYear } from './hoursOfYear.ts'

/** Part of clear-sky light that comes from the sky and not from the sun's disc. */
const diffuseShare = 0.15
/** Clear air passes 0.7 of the light at air mass 1, and 0.7^(airMass^0.678) beyond (Meinel and Meinel 1976). */
const lostAtZenith = -Math.log(0.7)
const airMassPower = 0.678
/** The hour is the mean of this many moments. */
const momentsPerHour = 3
const radians = Math.PI / 180

/**
 * Clear-sky light on a plane that faces south, per hour of the year, relative to the sun overhead outside the air.
 * 0 from sunset to sunrise. Asia/Shanghai: the sun crosses 120 °E about 12:00, later in the west.
 */
export function sunOnPlane([lonDeg, latDeg]: Position, tiltDeg: number): Float64Array {
  const light = new Float64Array(hoursPerYear)
  const lat = latDeg * radians
  const tilt = tiltDeg * radians
  for (let day = 0; day < daysPerYear; day++) {
    // Cooper's declination; the equation of time is at most a quarter of an hour (Spencer 1971, leading terms).
    const declination = 23.45 * radians * Math.sin((2 * Math.PI * (day + 285)) / daysPerYear)
    const turn = (2 * Math.PI * day) / daysPerYear
    const minutes =
      229.18 *
      (0.001868 * Math.cos(turn) -
        0.032077 * Math.sin(turn) -
        0.014615 * Math.cos(2 * turn) -
        0.04089 * Math.sin(2 * turn))
    const shift = (lonDeg - 120) / 15 + minutes / 60
    for (let hour = 0; hour < hoursPerDay; hour++) {
      let sum = 0
      for (let moment = 0; moment < momentsPerHour; moment++) {
        const solarHour = hour + (moment + 0.5) / momentsPerHour + shift
        sum += clearLight(lat, declination, tilt, (solarHour - 12) * 15 * radians)
      }
      light[day * hoursPerDay + hour] = sum / momentsPerHour
    }
  }
  return light
}

function clearLight(lat: number, declination: number, tilt: number, hourAngle: number): number {
  const east = Math.cos(declination) * Math.cos(hourAngle)
  const height = Math.sin(lat) * Math.sin(declination) + Math.cos(lat) * east
  if (height <= 0) return 0
  const onPlane = Math.sin(lat - tilt) * Math.sin(declination) + Math.cos(lat - tilt) * east
  // Kasten and Young 1989 differ only near the horizon, where little light is left.
  const airMass = 1 / (height + 0.025 * Math.exp(-11 * height))
  const passed = Math.exp(-lostAtZenith * airMass ** airMassPower)
  const sky = (diffuseShare * height * (1 + Math.cos(tilt))) / 2
  return passed * ((1 - diffuseShare) * Math.max(0, onPlane) + sky)
}
