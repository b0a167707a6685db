import type { Words } from '../../contract/figure.ts'
import { cellPath, type FindingList } from './findingList.ts'
import type { HourlySeries, ReadLayout } from './seriesLayout.ts'
import type { TimeAxis } from './timeAxis.ts'

const hoursPerDay = 24
const minutesPerHour = 60
/** The sun of China stands highest from 11:00 (135° east) to 15:30 (73°); an hour more for panels that face aside. */
const [earliestNoon, latestNoon] = [10 * minutesPerHour, 16.5 * minutesPerHour]

/**
 * Solar series whose day is not China's: a finding where the zone was only assumed, for then it is likely another; a
 * note where the file names it.
 */
export function checkSun(
  { headerLine }: ReadLayout,
  { zoneSaid }: TimeAxis,
  series: readonly HourlySeries[],
  findings: FindingList,
): Words[] {
  const notes: Words[] = []
  for (const { name, values } of series) {
    const noon = solarNoon(values)
    if (noon >= earliestNoon && noon <= latestNoon) continue
    const clock = writeClock(noon)
    const found = {
      en: `a sun that stands highest about ${clock}; in China it does so from 11:00 to 15:30 (UTC+8)`,
      zh: `太阳约于 ${clock} 最高；在中国应为 11:00 至 15:30（UTC+8）`,
    }
    const fix = { en: 'Name the time zone of the column: time (UTC)', zh: '请在列名中注明时区，例如 time (UTC)' }
    if (zoneSaid) notes.push({ en: `${name}: ${found.en}.`, zh: `${name}：${found.zh}。` })
    else findings.add(cellPath(headerLine, name), found, fix)
  }
  return notes
}

/**
 * Clock time about which the energy lies, in minutes after midnight: the mean direction of the hours on a dial of 24,
 * each weighted by its energy.
 */
function solarNoon(hourly: Float64Array): number {
  let [east, north] = [0, 0]
  for (const [hour, value] of hourly.entries()) {
    const angle = (2 * Math.PI * ((hour % hoursPerDay) + 0.5)) / hoursPerDay
    east += value * Math.sin(angle)
    north += value * Math.cos(angle)
  }
  const turns = Math.atan2(east, north) / (2 * Math.PI)
  return (turns < 0 ? turns + 1 : turns) * hoursPerDay * minutesPerHour
}

function writeClock(minutes: number): string {
  const rounded = Math.round(minutes) % (hoursPerDay * minutesPerHour)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(rounded / minutesPerHour))}:${two(rounded % minutesPerHour)}`
}
