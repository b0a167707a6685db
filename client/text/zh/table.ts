import type { table as en } from '../en/table.ts'

/** 与地图对应的表格。 */
export const table: Readonly<Record<keyof typeof en, string>> = {
  tableFlows: '流向',
  tableSites: '站点',
  tableHours: '逐时数据',
  tableRegions: '地区',
  from: '来自',
  to: '去往',
  downloadCsv: 'CSV',
  demand: '需求，MW',
  home: '本地，MW',
  unserved: '未满足，MW',
  oneWayMs: '单向，毫秒',
  zone: '区域',
  zoneEast: '东部',
  zoneCentral: '中部',
  zoneWest: '西部',
  zoneNortheast: '东北',
}
