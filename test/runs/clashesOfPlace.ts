import { aScenario, aSite } from '../support/aScenario.ts'
import type { ClashCase } from './clashCases.ts'

/** Room, latency and wires: what cannot be placed. */
export const clashesOfPlace: readonly ClashCase[] = [
  {
    // 100 MW asked, 60 MW of halls: 40 MW more halls, or 60 MW served.
    name: 'demand above all room',
    input: aScenario({ data: { sites: [aSite('s', { existingItMw: 60 })] } }),
    rules: ['demand', 'siteRoom'],
    needed: { demand: 60, siteRoom: 100 },
    en: 'home needs 100 MW; the sites it may use hold 60 MW at most. Smallest change: +40 MW of halls at s; or 40 MW in home left unserved',
    zh: '最小调整：增加 40 MW 机房（s）；或home 40 MW 需求不予满足',
  },
  {
    // 120 MW asked in two regions, 100 MW of halls.
    name: 'two regions that each fit but not together',
    input: aScenario({
      data: {
        regions: [{ id: 'x' }, { id: 'y' }],
        demand: [
          { regionId: 'x', itMw: 70 },
          { regionId: 'y', itMw: 50 },
        ],
      },
    }),
    rules: ['demand', 'siteRoom'],
    needed: { demand: 100, siteRoom: 120 },
    en: 'Demand is 120 MW; all sites together hold 100 MW',
    zh: '需求为 120 MW，全部站点合计只能容纳 100 MW',
  },
  {
    // The site lies ~1 700 km off: 1 + 0.0049 × 1.5 × km = 13 to 14 ms, computed from the map, not by hand.
    name: 'a latency that no site is near enough for',
    input: aScenario({
      data: {
        regions: [{ id: 'home', position: [121, 31] }],
        sites: [aSite('s', { position: [105, 37] })],
        workloads: [{ id: 'all', name: 'inference', maxOneWayLatencyMs: 5 }],
      },
    }),
    rules: ['demand', 'latency[all]'],
    needed: {},
    en: 'inference within 5 ms of home needs 100 MW; the sites it may use hold 0 MW at most. Smallest change:',
    zh: '“inference”时延上限由 5 毫秒放宽到',
  },
  {
    // 820 MW within 5 ms of home; the near site holds 640, the far one (9 ms given) has room: 9 ms, or 180 MW more there.
    name: 'the near site too small, the far site too far',
    input: aScenario({
      data: {
        regions: [{ id: 'shanghai', name: 'Shanghai' }],
        sites: [aSite('wuhu', { name: 'Wuhu', existingItMw: 640 }), aSite('far', { existingItMw: 900 })],
        demand: [{ regionId: 'shanghai', itMw: 820 }],
        workloads: [{ id: 'chat', name: 'interactive inference', maxOneWayLatencyMs: 5 }],
        placements: [
          { regionId: 'shanghai', siteId: 'wuhu', oneWayLatencyMs: 3 },
          { regionId: 'shanghai', siteId: 'far', oneWayLatencyMs: 9 },
        ],
      },
    }),
    rules: ['demand', 'latency[chat]', 'siteRoom'],
    needed: { 'latency[chat]': 9, demand: 640 },
    en: 'interactive inference within 5 ms of Shanghai needs 820 MW; the sites it may use hold 640 MW at most. Smallest change: 9 ms instead of 5 ms for interactive inference; or +180 MW of halls at Wuhu; or 180 MW in Shanghai left unserved.',
    zh: '最小调整：“interactive inference”时延上限由 5 毫秒放宽到 9 毫秒；或增加 180 MW 机房（Wuhu）；或Shanghai 180 MW 需求不予满足。',
  },
  {
    // Nothing may go west and the only site stands there: all of it would have to be allowed.
    name: 'a class that must stay in the east, where nothing stands',
    input: aScenario({ data: { workloads: [{ id: 'all', westSuitableShare: 0 }] } }),
    rules: ['demand', 'westSuitable'],
    needed: { westSuitable: 1 },
    en: 'none of it in the west',
    zh: '且不得西移',
  },
  {
    name: 'a link too thin for the traffic',
    input: aScenario({
      data: {
        workloads: [{ id: 'all', dataGbpsPerMw: 1 }],
        links: [{ regionId: 'home', siteId: 's', capacityGbps: 99 }],
      },
    }),
    rules: ['demand', 'linkCapacity'],
    needed: { demand: 99 },
    en: '+1 Gbps of fibre from home to s',
    zh: '光缆容量增加 1 Gbps（home至s）',
  },
  {
    name: 'a limit on the only placement',
    input: aScenario({ data: { placements: [{ regionId: 'home', siteId: 's', maxItMw: 99 }] } }),
    rules: ['demand', 'placementLimit'],
    needed: { demand: 99 },
    en: '+1 MW allowed for single placements from home to s',
    zh: '单个布局上限增加 1 MW（home至s）',
  },
]
