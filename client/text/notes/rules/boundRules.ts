import { roomData, words } from '../resultNote.ts'
import type { RuleNote } from './ruleNote.ts'

/** Limits on what may be built, drawn or placed. */
export const boundRules: Readonly<Record<string, RuleNote>> = {
  builtItMw: {
    name: words('room for new halls', '新建机房上限'),
    what: words(
      'New halls stay within the IT power the site may reach, less the halls that stand.',
      '新建机房不超过站点 IT 功率上限与既有机房之差。',
    ),
    over: ['site'],
    data: roomData,
  },
  builtMw: {
    name: words('room for own wind and solar', '自建风光上限'),
    what: words('Own wind and solar stay within what the site has room for.', '自建风光不超过站点可建容量。'),
    over: ['site', 'technology'],
    data: ['sites.{site}.maxBuildWindMw', 'sites.{site}.maxBuildSolarMw'],
  },
  builtStorageMw: {
    name: words('power of storage on offer', '储能功率上限'),
    what: words('Storage stays within the power the site may build.', '储能功率不超过站点可建上限。'),
    over: ['site'],
    data: ['national.storageMaxMwPerItMw', 'sites.{site}.maxItMw'],
  },
  builtStorageMwh: {
    name: words('energy of storage on offer', '储能电量上限'),
    what: words('Storage stays within the energy the site may build.', '储能电量不超过站点可建上限。'),
    over: ['site'],
    data: ['national.storageMaxHours', 'national.storageMaxMwPerItMw'],
  },
  gridImportMw: {
    name: words('grid connection', '并网容量'),
    what: words('Draw from the grid stays within the connection in every hour.', '任一时刻的网电功率不超过并网容量。'),
    over: ['site'],
    data: [],
  },
  reservedItMw: {
    name: words('limit of this placement', '该布置的上限'),
    what: words(
      'Load placed stays within the limit that the data set for this pair.',
      '布置量不超过数据为该路径设定的上限。',
    ),
    over: ['region', 'site', 'workload'],
    data: [],
    setByScenario: true,
  },
}
