/** The table twin of the map. */
export const table = {
  tableFlows: 'Flows',
  tableSites: 'Sites',
  tableHours: 'Hours of the day',
  tableRegions: 'Regions',
  from: 'From',
  to: 'To',
  downloadCsv: 'CSV',
  demand: 'Demand, MW',
  home: 'At home, MW',
  unserved: 'Unserved, MW',
  oneWayMs: 'One-way, ms',
  zone: 'Zone',
  zoneEast: 'east',
  zoneCentral: 'central',
  zoneWest: 'west',
  zoneNortheast: 'northeast',
} as const
