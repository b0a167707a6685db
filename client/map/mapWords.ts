import { withDecimals } from '../text/withDecimals.ts'

export type MapLanguage = 'en' | 'zh'

const english = {
  legendFlows: 'Carbon at the meter of the site',
  legendCarbon: 'Carbon of the provincial grid',
  unit: 'gCO₂/kWh',
  howToRead: 'Thin end = demand, thick end = site. Ring = utilisation.',
  homeRing: 'Ring around a dot = kept at home.',
  inset: 'S. China Sea Is.',
  footer: 'Base map without map approval number (审图号): replace it before publication.',
  mapName: 'Map. Arrow keys move it, plus and minus zoom. The Table tab holds everything drawn on it.',
  atMeter: 'at the meter',
  blankLand: 'Land without colour: no figure.',
  oneWay: 'one way',
  roundTrip: 'round trip',
  latencyUnknown: 'latency not known',
  more: 'more carbon than at home on grid power',
  less: 'less carbon than at home on grid power',
  perItWork: 'per kWh of IT work',
  used: 'used',
  of: 'of',
  arriving: 'arriving',
  demand: 'demand',
  atHome: 'kept at home',
  noFigure: 'no figure',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
}

const chinese: typeof english = {
  legendFlows: '机房用电碳强度（电表处）',
  legendCarbon: '省级电网碳强度',
  unit: 'gCO₂/kWh',
  howToRead: '细端为需求地，粗端为机房；圆环为利用率。',
  homeRing: '圆点外环为留在本地的负荷。',
  inset: '南海诸岛',
  footer: '底图无审图号，公开发布前须更换。',
  mapName: '地图。方向键移动，加减键缩放；图上内容均列于“表格”页。',
  atMeter: '（电表处）',
  blankLand: '未着色的土地：无数据。',
  oneWay: '单向',
  roundTrip: '往返',
  latencyUnknown: '时延未知',
  more: '碳排放多于留在本地用网电',
  less: '碳排放少于留在本地用网电',
  perItWork: '每千瓦时 IT 用电',
  used: '利用率',
  of: '/',
  arriving: '到达',
  demand: '需求',
  atHome: '留在本地',
  noFigure: '无数据',
  zoomIn: '放大',
  zoomOut: '缩小',
}

export type MapWords = typeof english

export function mapWords(language: MapLanguage): MapWords {
  return language === 'zh' ? chinese : english
}

/** MW without decimals from 10 up, one below. */
export function formatMw(itMw: number): string {
  return `${itMw >= 10 ? withDecimals(Math.round(itMw), 0) : itMw.toFixed(1)} MW`
}

/** GW with two decimals from 100 MW up; below, MW says it better. */
export function formatGw(itMw: number): string {
  return itMw >= 99.5 ? `${(itMw / 1000).toFixed(2)} GW` : formatMw(itMw)
}

export function formatMs(ms: number): string {
  return `${ms < 10 ? ms.toFixed(1) : Math.round(ms)} ms`
}
